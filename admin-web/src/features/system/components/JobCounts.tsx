import { Table, type TableColumnsType, Tag } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import type { Condition } from '../api/system'

type Row = Condition['jobs'][number]
const STATUSES = ['failed', 'retrying', 'running', 'waiting'] as const

/** How much work there is of each kind; a number leads to it. */
export function JobCounts({ jobs }: Pick<Condition, 'jobs'>) {
  const { t } = useTranslation()
  const columns: TableColumnsType<Row> = [
    { title: t('jobs.kindColumn'), render: (_, { kind }) => t(`system.kinds.${kind}`) },
    ...STATUSES.map((status) => ({
      title: t(`jobs.status.${status}`),
      align: 'right' as const,
      render: (_: unknown, { kind, counts }: Row) => {
        if (counts[status] === 0) return 0
        const number = status === 'failed' ? <Tag color="error">{counts[status]}</Tag> : counts[status]
        // the engine's own jobs have no filter of their own there
        return (
          <Link to={`/admin/jobs?status=${status}${kind === 'engine' ? '' : `&kind=${kind}`}`}>{number}</Link>
        )
      },
    })),
  ]
  return (
    <Table<Row>
      rowKey="kind"
      size="small"
      columns={columns}
      dataSource={jobs}
      pagination={false}
      scroll={{ x: 'max-content' }}
    />
  )
}
