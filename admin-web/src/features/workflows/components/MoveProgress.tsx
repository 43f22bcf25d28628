import { useQuery } from '@tanstack/react-query'
import { Alert, Flex, Progress, Typography } from 'antd'
import { useTranslation } from 'react-i18next'

import { progressOf } from '../api/publish'

/** How far the server has come with bringing running tickets to what was published; nothing if it never had to. */
export function MoveProgress({ workflowId }: { workflowId: number }) {
  const { t } = useTranslation()
  const { data } = useQuery(progressOf(workflowId))
  if (!data || data.state === 'none' || (data.state === 'finished' && data.total === 0)) return null
  const { state, total, done, same, moved, blocked, failed, last_failure } = data
  return (
    <Flex vertical gap={4}>
      <Typography.Text>
        {state === 'running' ? t('publish.moving', { done, total }) : t('publish.movedAll')}
      </Typography.Text>
      <Progress
        aria-label={t('publish.progress')}
        percent={state === 'finished' ? 100 : Math.floor((100 * done) / Math.max(1, total))}
        status={state === 'running' ? 'active' : failed > 0 ? 'exception' : 'success'}
      />
      <Typography.Text type="secondary">
        {t('publish.counts', { same, moved, blocked, failed })}
      </Typography.Text>
      {failed > 0 && (
        <Alert type="warning" showIcon title={t('publish.someFailed')} description={last_failure} />
      )}
    </Flex>
  )
}
