import { Table, type TableColumnsType } from 'antd'
import { useTranslation } from 'react-i18next'

import { duration } from '@/lib/amounts'

import type { OfWorkflow } from '../api/statistics'

/** The charts' numbers, to be read exactly and by everybody. */
export function WorkflowTable({ workflows }: { workflows: OfWorkflow[] }) {
  const { t, i18n } = useTranslation()
  const time = (seconds: number | null) =>
    seconds === null ? t('field.empty') : duration(i18n.language, seconds)
  const columns: TableColumnsType<OfWorkflow> = [
    { title: t('ticket.workflow'), dataIndex: 'workflow_name' },
    {
      title: t('statistics.opened'),
      dataIndex: 'opened',
      align: 'right',
      sorter: (a, b) => a.opened - b.opened,
    },
    { title: t('statistics.ended'), dataIndex: 'ended', align: 'right', sorter: (a, b) => a.ended - b.ended },
    {
      title: t('statistics.median'),
      dataIndex: 'median_seconds',
      align: 'right',
      sorter: (a, b) => (a.median_seconds ?? -1) - (b.median_seconds ?? -1),
      render: time,
    },
    {
      title: t('statistics.p90'),
      dataIndex: 'p90_seconds',
      align: 'right',
      sorter: (a, b) => (a.p90_seconds ?? -1) - (b.p90_seconds ?? -1),
      render: time,
    },
  ]
  return (
    <Table<OfWorkflow>
      rowKey="workflow_id"
      size="small"
      columns={columns}
      dataSource={workflows}
      pagination={{ hideOnSinglePage: true, pageSize: 10, showSizeChanger: false }}
      scroll={{ x: 'max-content' }}
    />
  )
}
