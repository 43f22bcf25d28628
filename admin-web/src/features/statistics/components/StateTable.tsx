import { Table, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import { duration } from '@/lib/amounts'
import { waitingTickets } from '@/lib/ticketList'

import type { Scope, StateTime } from '../api/statistics'

/** Where tickets spend their time, and how many wait there now. */
export function StateTable({ states, scope }: { states: StateTime[]; scope: Scope }) {
  const { t, i18n } = useTranslation()
  const time = (seconds: number | null) =>
    seconds === null ? t('field.empty') : duration(i18n.language, seconds)
  const timed = (
    title: string,
    key: 'median_seconds' | 'p90_seconds' | 'total_seconds' | 'longest_seconds',
  ) => ({
    title,
    dataIndex: key,
    align: 'right' as const,
    sorter: (a: StateTime, b: StateTime) => (a[key] ?? -1) - (b[key] ?? -1),
    render: time,
  })
  const columns: TableColumnsType<StateTime> = [
    {
      title: t('ticket.state'),
      render: (_, { workflow_id, state_name }) => (
        <Link to={`/admin/workflows/${workflow_id}/diagram?view=tickets`} title={t('statistics.toDiagram')}>
          {state_name}
        </Link>
      ),
    },
    { title: t('ticket.workflow'), dataIndex: 'workflow_name' },
    { title: t('statistics.stays'), dataIndex: 'stays', align: 'right', sorter: (a, b) => a.stays - b.stays },
    timed(t('statistics.median'), 'median_seconds'),
    timed(t('statistics.p90'), 'p90_seconds'),
    timed(t('statistics.total'), 'total_seconds'),
    {
      title: t('statistics.waiting'),
      dataIndex: 'waiting',
      align: 'right',
      sorter: (a, b) => a.waiting - b.waiting,
      render: (waiting: number, { workflow_id: workflow, state_id: state, state_name }) =>
        waiting === 0 ? (
          0
        ) : (
          <Link
            to={waitingTickets({ workflow, state, from: scope.from, to: scope.to })}
            aria-label={t('heat.waiting', { count: waiting, name: state_name })}
          >
            {waiting}
          </Link>
        ),
    },
    timed(t('statistics.longest'), 'longest_seconds'),
  ]
  return (
    <Table<StateTime>
      rowKey={({ workflow_id, state_id }) => `${workflow_id}-${state_id}`}
      size="small"
      columns={columns}
      dataSource={states}
      pagination={{ hideOnSinglePage: true, pageSize: 10, showSizeChanger: false }}
      scroll={{ x: 'max-content' }}
    />
  )
}
