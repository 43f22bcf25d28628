import { Card, Tabs } from 'antd'
import { useTranslation } from 'react-i18next'

import type { Ticket } from '../api/ticket'
import { FlowLog } from './FlowLog'
import { FlowStepList } from './FlowStepList'
import { Why } from './Why'

/** What has happened, by time and by step, and why the ticket is where that led it. */
export function FlowPanel({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation()
  return (
    <Card styles={{ body: { paddingTop: 4 } }}>
      <Tabs
        items={[
          { key: 'log', label: t('ticket.log'), children: <FlowLog ticket={ticket} /> },
          { key: 'steps', label: t('ticket.steps'), children: <FlowStepList ticketId={ticket.id} /> },
          { key: 'why', label: t('ticket.why'), children: <Why ticketId={ticket.id} /> },
        ]}
      />
    </Card>
  )
}
