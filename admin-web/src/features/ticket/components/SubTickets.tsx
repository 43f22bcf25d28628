import { useQuery } from '@tanstack/react-query'
import { Card, Flex, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import { ActStateTag } from '@/components/ActStateTag'

import { subTickets } from '../api/ticket'

/** The tickets that were opened as parts of this one; nothing where there are none. */
export function SubTickets({ ticketId }: { ticketId: number }) {
  const { t } = useTranslation()
  const found = useQuery(subTickets(ticketId)).data ?? []
  if (found.length === 0) return null
  return (
    <Card title={t('ticket.subTickets')}>
      <Flex component="ul" vertical gap="small" style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {found.map(({ id, sn, title, act_state_id, state, workflow_info }) => (
          <li key={id}>
            <Flex gap="small" align="center" wrap>
              <Link to={`/tickets/${id}`}>{title || sn}</Link>
              <ActStateTag actState={act_state_id} />
              <Typography.Text type="secondary">
                {`${workflow_info.workflow_name} · ${state.state_name}`}
              </Typography.Text>
            </Flex>
          </li>
        ))}
      </Flex>
    </Card>
  )
}
