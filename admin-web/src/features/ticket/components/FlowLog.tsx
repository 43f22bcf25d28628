import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, Empty, Timeline } from 'antd'
import { useTranslation } from 'react-i18next'

import { ErrorPanel } from '@/components/ErrorPanel'
import { Loading } from '@/components/Loading'

import { flowLogs } from '../api/ticket'
import { LogEntry } from './LogEntry'
import { colourOf } from './logColours'

/** The ticket's log, newest first. */
export function FlowLog({ ticketId }: { ticketId: number }) {
  const { t } = useTranslation()
  const log = useInfiniteQuery(flowLogs(ticketId))
  if (log.isPending) return <Loading />
  if (log.isError) return <ErrorPanel error={log.error} retry={log.refetch} />
  if (log.data.length === 0)
    return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('log.empty')} />
  return (
    <>
      <Timeline
        items={log.data.map((entry) => ({
          key: entry.id,
          color: colourOf(entry),
          content: <LogEntry entry={entry} state={entry.state.state_name} />,
        }))}
      />
      {log.hasNextPage && (
        <Button block loading={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
          {t('log.older')}
        </Button>
      )}
    </>
  )
}
