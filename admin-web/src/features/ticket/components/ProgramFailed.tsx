import { useQuery } from '@tanstack/react-query'
import { Alert, App, Button } from 'antd'
import { useTranslation } from 'react-i18next'

import { useAction } from '../api/actions'
import { diagram } from '../api/ticket'

/** Kinds of troubles that can be tried again from here; timers are seen to among the jobs. */
const RETRIED = ['script', 'hook', 'people']

interface Props {
  ticketId: number
  /** Whether the ticket itself says that the last program has failed. */
  failed: boolean
  /** Of the branch in which the program works. */
  branchStateId?: number
}

/** What a script, a hook or a service could not do here, and the button to have it done again. */
export function ProgramFailed({ ticketId, failed, branchStateId }: Props) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const retry = useAction(ticketId)
  const trouble = useQuery(diagram(ticketId)).data?.troubles.find(
    ({ kind, state_id }) => RETRIED.includes(kind) && (branchStateId ?? state_id) === state_id,
  )
  if (!trouble && !failed) return null

  const again = () =>
    retry.mutate(
      { kind: 'retry', branch_state_id: branchStateId },
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
