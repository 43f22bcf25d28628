import { Card, Flex, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import { ActStateTag } from '@/components/ActStateTag'

import type { TicketRow } from '../api/tickets'
import { creatorOf, handlerOf } from './people'

/** The list on a phone: what counts, one card a ticket. */
export function TicketCards({ rows }: { rows: TicketRow[] }) {
  const { t } = useTranslation()
  return (
    <Flex component="ul" vertical gap="small" style={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {rows.map((row) => (
        <li key={row.id}>
          <Link to={`/tickets/${row.id}`}>
            <Card size="small" hoverable>
              <Flex justify="space-between" gap="small" align="start">
                <Typography.Text strong style={{ overflowWrap: 'anywhere' }}>
                  {row.title || t('ticket.untitled')}
                </Typography.Text>
                <ActStateTag actState={row.act_state_id} />
              </Flex>
              <Typography.Text type="secondary">
                {[row.workflow_info.workflow_name, row.state.state_name, handlerOf(row)]
                  .filter(Boolean)
                  .join(' · ')}
              </Typography.Text>
              <br />
              <Typography.Text type="secondary" style={{ fontSize: 12 }}>
                {`${creatorOf(row)} · ${row.gmt_created}`}
              </Typography.Text>
            </Card>
          </Link>
        </li>
      ))}
    </Flex>
  )
}
