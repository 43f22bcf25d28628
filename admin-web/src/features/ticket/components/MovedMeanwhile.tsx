import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'

import type { Ticket } from '../api/ticket'

/** Somebody else was quicker: what is typed below belongs to a state in which the ticket no longer is. */
export function MovedMeanwhile({ ticket, onFollow }: { ticket: Ticket; onFollow: () => void }) {
  const { t } = useTranslation()
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={t('ticket.moved', { state: ticket.state_info.name })}
      description={t('ticket.movedHint')}
      action={<Button onClick={onFollow}>{t('ticket.follow')}</Button>}
      style={{ marginBottom: 16 }}
    />
  )
}
