import { Table, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'

import { duration } from '@/lib/amounts'

import type { StateTime } from '../api/statistics'

/** Where tickets spend their time, and how many wait there now. */
export function StateTable({ states }: { states: StateTime[] }) {
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
    { title: t('ticket.state'), dataIndex: 'state_name' },
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
