import { Flex, Table, type TableColumnsType, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import { type Job, type JobKind, KINDS } from '../api/jobs'

interface Props {
  jobs: Job[]
  chosen: string[]
  /** Absent where nothing can be done with them. */
  onChoose?: ((ids: string[]) => void) | undefined
}

export function JobTable({ jobs, chosen, onChoose }: Props) {
  const { t } = useTranslation()
  const columns: TableColumnsType<Job> = [
    { title: t('jobs.kindColumn'), render: (_, { kind }) => (isKnown(kind) ? t(`jobs.kind.${kind}`) : kind) },
    { title: t('ticket.name'), render: (_, job) => <About job={job} /> },
    { title: t('jobs.error'), render: (_, { error }) => error || t('field.empty') },
    { title: t('jobs.attempts'), dataIndex: 'attempts', align: 'right' },
    { title: t('jobs.since'), dataIndex: 'gmt_created', width: 170 },
    {
      title: t('jobs.next'),
      width: 170,
      render: (_, { next_attempt }) => next_attempt ?? t('field.empty'),
    },
  ]
  return (
    <Table<Job>
      rowKey="id"
      size="middle"
      columns={columns}
      dataSource={jobs}
      pagination={false}
      scroll={{ x: 'max-content' }}
      {...(onChoose && {
        rowSelection: {
          selectedRowKeys: chosen,
          onChange: (ids) => onChoose(ids.map(String)),
          getCheckboxProps: (job) => ({
            'aria-label': t('jobs.choose', { ticket: job.ticket_title || job.id }),
          }),
        },
      })}
    />
  )
}

function About({ job }: { job: Job }) {
  const { t } = useTranslation()
  if (job.ticket_id === 0) return t('field.empty')
  return (
    <Flex vertical>
      <Link to={`/tickets/${job.ticket_id}`}>{job.ticket_title || t('ticket.untitled')}</Link>
      <Typography.Text type="secondary" style={{ fontSize: 12 }}>
        {[job.workflow_name, job.state_name].filter(Boolean).join(' · ')}
      </Typography.Text>
    </Flex>
  )
}

const isKnown = (kind: string): kind is JobKind => (KINDS as readonly string[]).includes(kind)
