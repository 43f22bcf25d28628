import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Button, Card, Flex, Steps, theme, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import { RefusalAlert } from '@/components/RefusalAlert'

import { statusOf, switchMode } from '../api/publish'

const STEPS = ['edit', 'look', 'publish', 'undo'] as const
const CHANGES = ['open', 'running', 'atOnce', 'back'] as const

/** For a workflow whose edits count at once: what publishing them would be like, and the way there. */
export function WhyPublish({ workflowId }: { workflowId: number }) {
  const { t } = useTranslation()
  const { token } = theme.useToken()
  const queries = useQueryClient()
  const begin = useMutation({
    mutationFn: () => switchMode(workflowId, 'published', 'follow'),
    onSuccess: (changed) => queries.setQueryData(statusOf(workflowId).queryKey, changed),
  })
  return (
    <Card size="small" style={{ background: token.colorFillQuaternary }}>
      <Flex vertical gap="middle" align="start">
        <div>
          <Typography.Title level={3} style={{ fontSize: 16, margin: 0 }}>
            {t('publish.why.title')}
          </Typography.Title>
          <Typography.Text type="secondary">{t('publish.why.hint')}</Typography.Text>
        </div>
        <Steps
          size="small"
          responsive
          titlePlacement="vertical"
          items={STEPS.map((step) => ({
            status: 'process',
            title: t(`publish.why.steps.${step}`),
            content: t(`publish.why.stepHints.${step}`),
          }))}
        />
        <Typography.Title level={4} style={{ fontSize: 14, margin: 0 }}>
          {t('publish.why.changes')}
        </Typography.Title>
        <ul style={{ margin: 0, paddingInlineStart: 20 }}>
          {CHANGES.map((change) => (
            <li key={change}>{t(`publish.why.what.${change}`)}</li>
          ))}
        </ul>
        <RefusalAlert title={t('publish.modeNotChanged')} error={begin.error} />
        <Flex gap="middle" wrap align="center">
          <Button type="primary" loading={begin.isPending} onClick={() => begin.mutate()}>
            {t('publish.why.begin')}
          </Button>
          <Link to={`/admin/workflows/${workflowId}/versions`}>{t('publish.why.versions')}</Link>
        </Flex>
      </Flex>
    </Card>
  )
}
