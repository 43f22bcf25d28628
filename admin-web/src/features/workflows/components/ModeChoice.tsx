import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Flex, Radio, Select, Typography } from 'antd'
import { useTranslation } from 'react-i18next'

import { RefusalAlert } from '@/components/RefusalAlert'

import { type PublishStatus, type Rule, statusOf, switchMode } from '../api/publish'

interface Props {
  workflowId: number
  status: PublishStatus
}

/** Whether edits take effect at once or when they are published, and what becomes of running tickets then. */
export function ModeChoice({ workflowId, status }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const change = useMutation({
    mutationFn: ({ mode, rule }: { mode: PublishStatus['mode']; rule: Rule }) =>
      switchMode(workflowId, mode, rule),
    onSuccess: (changed) => queries.setQueryData(statusOf(workflowId).queryKey, changed),
  })
  const asked = change.isPending ? change.variables : undefined
  const mode = asked?.mode ?? status.mode
  const rule = asked?.rule ?? status.running_tickets
  return (
    <Flex vertical gap="small">
      <RefusalAlert title={t('publish.modeNotChanged')} error={change.error} />
      <Radio.Group
        value={mode}
        disabled={change.isPending}
        onChange={({ target }) => change.mutate({ mode: target.value as PublishStatus['mode'], rule })}
      >
        <Flex vertical gap={4}>
          <Radio value="compat">
            {t('publish.modes.compat')}{' '}
            <Typography.Text type="secondary">{t('publish.modeHints.compat')}</Typography.Text>
          </Radio>
          <Radio value="published">
            {t('publish.modes.published')}{' '}
            <Typography.Text type="secondary">{t('publish.modeHints.published')}</Typography.Text>
          </Radio>
        </Flex>
      </Radio.Group>
      {mode === 'published' && (
        <Flex gap="small" align="center" wrap>
          <label htmlFor="rule">{t('publish.rule')}</label>
          <Select<Rule>
            id="rule"
            style={{ minWidth: 260 }}
            value={rule}
            disabled={change.isPending}
            options={(['follow', 'stay', 'decide'] as const).map((value) => ({
              value,
              label: t(`publish.rules.${value}`),
            }))}
            onChange={(chosen) => change.mutate({ mode, rule: chosen })}
          />
        </Flex>
      )}
    </Flex>
  )
}
