import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

/** That the new ticket becomes a part of another. */
export function PartOf({ ticketId }: { ticketId: number | undefined }) {
  const { t } = useTranslation()
  if (!ticketId) return null
  return (
    <Alert
      type="info"
      showIcon
      title={t('newTicket.partOf', { id: ticketId })}
      description={t('newTicket.partOfHint')}
      action={<Link to={`/tickets/${ticketId}`}>{t('newTicket.backToParent')}</Link>}
    />
  )
}
