import { Flex, Table, type TableColumnsType, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import { ActStateTag } from '@/components/ActStateTag'

import type { TicketRow } from '../api/tickets'
import { creatorOf, handlerOf } from './people'

export function TicketTable({ rows }: { rows: TicketRow[] }) {
  const { t } = useTranslation()
  const columns: TableColumnsType<TicketRow> = [
    {
      title: t('ticket.titleColumn'),
      render: (_, { id, title, sn }) => (
        <Flex vertical>
          <Link to={`/tickets/${id}`} style={{ fontWeight: 500 }}>
            {title || t('ticket.untitled')}
          </Link>
          <Typography.Text type="secondary" style={{ fontSize: 12 }}>
            {sn}
          </Typography.Text>
        </Flex>
      ),
    },
    { title: t('ticket.workflow'), dataIndex: ['workflow_info', 'workflow_name'] },
    {
      title: t('ticket.state'),
      render: (_, { state, act_state_id }) => (
        <Flex gap="small" wrap align="center">
          {state.state_name}
          <ActStateTag actState={act_state_id} />
        </Flex>
      ),
    },
    { title: t('ticket.handler'), render: (_, row) => handlerOf(row) },
    { title: t('ticket.creator'), render: (_, row) => creatorOf(row) },
    { title: t('ticket.created'), dataIndex: 'gmt_created', width: 170 },
  ]
  return <Table rowKey="id" size="middle" columns={columns} dataSource={rows} pagination={false} />
}
