import { useQuery } from '@tanstack/react-query'
import { PrinterOutlined } from '@ant-design/icons'
import { Alert, Button, Card, Descriptions, Flex, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import { ActStateTag } from '@/components/ActStateTag'
import { hasEnded } from '@/lib/wire'
import { workflows } from '@/lib/workflows'

import type { Ticket } from '../api/ticket'
import { handlerNames, hasFailedProgram } from './handlers'
import { Neighbours } from './Neighbours'
import { ParallelBranches } from './ParallelBranches'
import { ProgramFailed } from './ProgramFailed'
import { Votes } from './Votes'

/** What the ticket is, where it stands and with whom. */
export function TicketHead({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation()
  const workflow = useQuery(workflows).data?.find(({ id }) => id === ticket.workflow_id)
  const creator = ticket.creator_info?.alias || ticket.creator
  const items = [
    { label: t('ticket.workflow'), children: workflow?.name },
    { label: t('ticket.state'), children: <strong>{ticket.state_info.name}</strong> },
    {
      label: t('ticket.handler'),
      children: hasEnded(ticket.act_state_id) ? undefined : handlerNames(ticket, t('participant.types.10')),
    },
    { label: t('ticket.creator'), children: creator },
    { label: t('ticket.created'), children: ticket.gmt_created },
    { label: t('ticket.modified'), children: ticket.gmt_modified },
    {
      label: t('ticket.parent'),
      children: ticket.parent_ticket_id > 0 && (
        <Link to={`/tickets/${ticket.parent_ticket_id}`}>{`#${ticket.parent_ticket_id}`}</Link>
      ),
    },
  ].filter(({ children }) => Boolean(children))
  return (
    <Card>
      <Flex align="center" gap="small" wrap>
        <Typography.Title
          level={1}
          id="ticket-title"
          style={{ margin: 0, fontSize: 22, overflowWrap: 'anywhere' }}
        >
          {ticket.title || t('ticket.untitled')}
        </Typography.Title>
        <ActStateTag actState={ticket.act_state_id} />
        <Flex flex={1} justify="end" className="not-printed">
          <Neighbours ticketId={ticket.id} />
          <Button
            type="text"
            icon={<PrinterOutlined aria-hidden />}
            aria-label={t('ticket.print')}
            title={t('ticket.print')}
            onClick={() => window.print()}
          />
        </Flex>
      </Flex>
      <Typography.Text type="secondary" copyable={{ text: ticket.sn }}>
        {ticket.sn}
      </Typography.Text>
      <Descriptions
        size="small"
        column={{ xs: 1, sm: 2, lg: 3 }}
        style={{ marginTop: 12 }}
        items={items.map((item) => ({ ...item, key: item.label }))}
      />
      <Flex vertical gap="small" style={{ marginTop: 8 }}>
        <ParallelBranches ticket={ticket} />
        <Votes ticketId={ticket.id} voters={ticket} rule={ticket.state_info.countersign} />
        {ticket.in_add_node && (
          <Alert type="info" showIcon title={t('ticket.consulted', { name: ticket.add_node_man })} />
        )}
        {!ticket.branches && <ProgramFailed ticketId={ticket.id} failed={hasFailedProgram(ticket)} />}
      </Flex>
    </Card>
  )
}
