import { useMutation, useQuery } from '@tanstack/react-query'
import { Alert, App, Button, Flex, Radio, Typography } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import { RefusalAlert } from '@/components/RefusalAlert'
import { allRecords } from '@/lib/records'

import { checkOf } from '../api/check'
import { draftOf, publish, type PublishStatus, type Targets } from '../api/publish'
import { pathOf, type State } from '../api/wire'
import { DifferenceDiagrams } from './DifferenceDiagrams'
import { DifferenceList } from './DifferenceList'
import { RunningPreview } from './RunningPreview'

const END = 2

interface Props {
  workflowId: number
  status: PublishStatus
}

/** What the draft changes, what that means for running tickets, and the button that makes it so. */
export function PublishDraft({ workflowId, status }: Props) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const { published_version: published, running_tickets: usual } = status
  const draft = useQuery(draftOf(workflowId))
  const check = useQuery(checkOf(workflowId))
  const states = useQuery(allRecords<State>(pathOf(workflowId, 'states')))
  const [rule, setRule] = useState(usual === 'decide' ? undefined : usual)
  const [targets, setTargets] = useState<Targets>({})
  const doPublish = useMutation({
    mutationFn: (chosen: 'follow' | 'stay') =>
      publish(workflowId, chosen, chosen === 'follow' ? targets : {}),
    onSuccess: ({ version }) => void message.success(t('publish.done', { version })),
  })
  const difference = draft.data?.difference ?? []
  const errors = check.data?.findings.filter(({ severity }) => severity === 'error').length ?? 0
  return (
    <Flex vertical gap="middle">
      <DifferenceList difference={difference} />
      {difference.length > 0 && published !== null && (
        <DifferenceDiagrams
          workflowId={workflowId}
          before={published}
          after="draft"
          difference={difference}
        />
      )}
      {errors > 0 && (
        <Alert
          type="error"
          showIcon
          title={t('publish.mustPass', { errors })}
          action={<Link to={`/admin/workflows/${workflowId}/check`}>{t('publish.toCheck')}</Link>}
        />
      )}
      <Typography.Title level={3} style={{ fontSize: 16, margin: 0 }}>
        {t('publish.running')}
      </Typography.Title>
      <Radio.Group
        aria-label={t('publish.running')}
        value={rule}
        onChange={({ target }) => setRule(target.value as 'follow' | 'stay')}
        options={(['follow', 'stay'] as const).map((value) => ({
          value,
          label: t(`publish.rules.${value}`),
        }))}
      />
      {rule === undefined && <Typography.Text type="secondary">{t('publish.decideFirst')}</Typography.Text>}
      {rule === 'follow' && (
        <RunningPreview
          workflowId={workflowId}
          rule={rule}
          places={(states.data ?? []).filter(({ type_id }) => type_id !== END)}
          targets={targets}
          onTargets={setTargets}
        />
      )}
      <RefusalAlert title={t('publish.notDone')} error={doPublish.error} />
      <Button
        type="primary"
        style={{ alignSelf: 'start' }}
        disabled={rule === undefined || errors > 0 || check.isPending}
        loading={doPublish.isPending}
        onClick={() => rule && doPublish.mutate(rule)}
      >
        {t('publish.publish')}
      </Button>
    </Flex>
  )
}
