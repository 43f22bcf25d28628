import { useInfiniteQuery } from '@tanstack/react-query'
import { Button, Empty, Flex, Switch, Timeline } from 'antd'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { ErrorPanel } from '@/components/ErrorPanel'
import { Loading } from '@/components/Loading'

import { flowLogs, type Ticket } from '../api/ticket'
import { EntryChanges } from './EntryChanges'
import { LogEntry } from './LogEntry'
import { colourOf } from './logColours'
import { changesOf } from './snapshots'

/** The ticket's log, newest first; on request with what each entry changed. */
export function FlowLog({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation()
  const label = useId()
  const [detailed, setDetailed] = useState(false)
  const log = useInfiniteQuery(flowLogs(ticket.id, detailed))
  return (
    <>
      <Flex justify="end" align="center" gap="small" className="not-printed" style={{ marginBottom: 12 }}>
        <span id={label}>{t('log.showChanges')}</span>
        <Switch size="small" checked={detailed} aria-labelledby={label} onChange={setDetailed} />
      </Flex>
      {log.isPending && <Loading />}
      {log.isError && <ErrorPanel error={log.error} retry={log.refetch} />}
      {log.data?.length === 0 && <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('log.empty')} />}
      {log.data && log.data.length > 0 && (
        <Timeline
          items={log.data.map((entry, number) => ({
            key: entry.id,
            color: colourOf(entry),
            content: (
              <>
                <LogEntry entry={entry} state={entry.state.state_name} />
                {entry.ticket_data && (
                  <EntryChanges
                    ticket={ticket}
                    entry={entry}
                    changes={changesOf(entry, log.data[number + 1], log.hasNextPage)}
                  />
                )}
              </>
            ),
          }))}
        />
      )}
      {log.hasNextPage && (
        <Button
          block
          className="not-printed"
          loading={log.isFetchingNextPage}
          onClick={() => void log.fetchNextPage()}
        >
          {t('log.older')}
        </Button>
      )}
    </>
  )
}
