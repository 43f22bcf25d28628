import { Card, Tabs } from 'antd'
import { useTranslation } from 'react-i18next'

import { FlowLog } from './FlowLog'
import { FlowStepList } from './FlowStepList'

/** What has happened, by time and by step. */
export function FlowPanel({ ticketId }: { ticketId: number }) {
  const { t } = useTranslation()
  return (
    <Card styles={{ body: { paddingTop: 4 } }}>
      <Tabs
        items={[
          { key: 'log', label: t('ticket.log'), children: <FlowLog ticketId={ticketId} /> },
          { key: 'steps', label: t('ticket.steps'), children: <FlowStepList ticketId={ticketId} /> },
        ]}
      />
    </Card>
  )
}
