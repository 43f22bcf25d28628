import { useQuery } from '@tanstack/react-query'
import { Card, Col, Flex, Row } from 'antd'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'

import { ErrorPanel } from '@/components/ErrorPanel'
import { Loading } from '@/components/Loading'
import { PageTitle } from '@/components/PageTitle'
import { isPassing } from '@/lib/refusal'

import { ticket as ticketQuery, transitions as transitionsQuery } from '../api/ticket'
import { FlowPanel } from './FlowPanel'
import { HandlePanel } from './HandlePanel'
import { TicketDiagram } from './TicketDiagram'
import { SubTickets } from './SubTickets'
import { TicketHead } from './TicketHead'
import { useFollowed } from './useFollowed'

export default function TicketPage() {
  const { t } = useTranslation()
  const id = Number(useParams().ticketId)
  const ticket = useQuery(ticketQuery(id))
  const transitions = useQuery(transitionsQuery(id))
  useFollowed(id, ticket.data)

  // what was typed outlives a moment without the server and the end of a session
  if (ticket.isError && !(ticket.data && isPassing(ticket.error)))
    return <ErrorPanel title={t('ticket.notFound')} error={ticket.error} retry={ticket.refetch} />
  if (!ticket.data || transitions.isPending) return <Waiting />
  return (
    <Flex vertical gap="middle" component="article" aria-labelledby="ticket-title">
      <PageTitle>{ticket.data.title || `${t('ticket.name')} ${ticket.data.sn}`}</PageTitle>
      <TicketHead ticket={ticket.data} />
      <Row gutter={[16, 16]}>
        <Col xs={24} lg={15} xl={16}>
          <Flex vertical gap="middle">
            <HandlePanel key={id} ticket={ticket.data} transitions={transitions.data ?? []} />
            <SubTickets ticketId={id} />
            <TicketDiagram ticket={ticket.data} />
          </Flex>
        </Col>
        <Col xs={24} lg={9} xl={8}>
          <FlowPanel ticket={ticket.data} />
        </Col>
      </Row>
    </Flex>
  )
}

function Waiting() {
  const { t } = useTranslation()
  return (
    <Card>
      <PageTitle>{t('ticket.name')}</PageTitle>
      <Loading rows={8} />
    </Card>
  )
}
