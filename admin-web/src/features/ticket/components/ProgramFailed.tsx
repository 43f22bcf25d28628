import { useQuery } from '@tanstack/react-query'
import { Alert, App, Button } from 'antd'
import { useTranslation } from 'react-i18next'

import { useAction } from '../api/actions'
import { diagram, type Ticket } from '../api/ticket'

/** Kinds of troubles that can be tried again from here; timers are seen to among the jobs. */
const RETRIED = ['script', 'hook', 'people']

/** What a script, a hook or a service could not do here, and the button to have it done again. */
export function ProgramFailed({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const retry = useAction(ticket.id)
  const trouble = useQuery(diagram(ticket.id)).data?.troubles.find(({ kind }) => RETRIED.includes(kind))
  if (!trouble && !failed(ticket)) return null

  const again = () =>
    retry.mutate(
      { kind: 'retry' },
      {
        onSuccess: () => void message.success(t('action.retried')),
        onError: (refusal) => void message.error(refusal.message),
      },
    )
  return (
    <Alert
      type="warning"
      showIcon
      title={t(trouble?.status === 'retrying' ? 'ticket.programRetrying' : 'ticket.programFailed')}
      description={trouble?.error}
      action={
        <Button size="small" className="not-printed" loading={retry.isPending} onClick={again}>
          {t('action.retry')}
        </Button>
      }
    />
  )
}

/** The server's flag tells of the last program even when the ticket is with people again. */
function failed({ script_run_last_result, participant }: Ticket) {
  return !script_run_last_result && (participant === '' || /^(\*\*\*|\d+)$/.test(participant))
}
