import { Flex, Table, type TableColumnsType, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import { ActStateTag } from '@/components/ActStateTag'
import { FieldValue } from '@/components/fields/FieldValue'

import type { Listing, Order, TicketRow } from '../api/tickets'
import { creatorOf, handlerOf } from './people'
import { useListedFields } from './useListedFields'

interface Props {
  rows: TicketRow[]
  listing: Listing
  onShow: (change: Partial<Listing>) => void
}

export function TicketTable({ rows, listing, onShow }: Props) {
  const { t } = useTranslation()
  const fields = useListedFields(listing.workflow).filter((field) =>
    listing.columns.includes(field.field_key),
  )
  const sortable = (key: string) => ({ key, sorter: true, sortOrder: orderShown(listing.order, key) })
  const columns: TableColumnsType<TicketRow> = [
    {
      title: t('ticket.titleColumn'),
      ...sortable('title'),
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
    ...fields.map((field) => ({
      title: field.field_name,
      ...sortable(`field.${field.field_key}`),
      render: (_: unknown, { fields: values }: TicketRow) => (
        <FieldValue field={{ ...field, field_value: values?.[field.field_key] }} />
      ),
    })),
    { title: t('ticket.created'), dataIndex: 'gmt_created', width: 170, ...sortable('gmt_created') },
  ]
  return (
    <Table
      rowKey="id"
      size="middle"
      columns={columns}
      dataSource={rows}
      pagination={false}
      scroll={fields.length > 0 ? { x: 'max-content' } : undefined}
      onChange={(_page, _filters, chosen) => onShow({ order: orderChosen([chosen].flat()[0]) })}
    />
  )
}

function orderShown(order: Order | undefined, key: string) {
  if (order?.by !== key) return null
  return order.descending ? ('descend' as const) : ('ascend' as const)
}

function orderChosen(chosen: { order?: string | null; columnKey?: unknown } | undefined): Order | undefined {
  if (!chosen?.order) return undefined
  return { by: String(chosen.columnKey), descending: chosen.order === 'descend' }
}
