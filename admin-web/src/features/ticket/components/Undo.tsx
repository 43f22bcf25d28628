import { Alert, App, Button } from 'antd'
import { useTranslation } from 'react-i18next'

import { useSession } from '@/lib/useSession'

import { useAction } from '../api/actions'
import type { Ticket } from '../api/ticket'
import { furtherActions } from './furtherActions'

/** Right after sending: the way back, where the workflow leaves one open. */
export function Undo({ ticket, onUndone }: { ticket: Ticket; onUndone: () => void }) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const username = useSession()?.username ?? ''
  const retreat = useAction(ticket.id)
  if (!furtherActions(ticket, 'none', username, {}).includes('retreat')) return null

  const undo = () =>
    retreat.mutate(
      { kind: 'retreat', suggestion: '' },
      {
        onSuccess: () => {
          void message.success(t('action.undone'))
          onUndone()
        },
        onError: (refusal) => void message.error(refusal.message),
      },
    )
  return (
    <Alert
      type="info"
      showIcon
      className="not-printed"
      title={t('action.sent')}
      action={
        <Button size="small" loading={retreat.isPending} onClick={undo}>
          {t('action.undo')}
        </Button>
      }
      style={{ marginBottom: 16 }}
    />
  )
}
