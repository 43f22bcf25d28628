import { Alert, App, Card, Flex, Form, Typography } from 'antd'
import { useCallback, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'

import { filledIn } from '@/components/fields/changes'
import { FieldForm, type FormValues } from '@/components/fields/FieldForm'
import { RefusalAlert } from '@/components/RefusalAlert'
import { TransitionButtons } from '@/components/TransitionButtons'
import { useLeaveGuard } from '@/components/useLeaveGuard'
import { hasEnded, type Transition } from '@/lib/wire'

import { type Action, useAction } from '../api/actions'
import type { Ticket } from '../api/ticket'
import { branchGroups } from './branchGroups'
import { readOnly, shownFields } from './shownFields'
import { SuggestionInput } from './SuggestionInput'
import { TicketActions } from './TicketActions'
import { SubmitKeys } from '@/components/SubmitKeys'
import { MovedMeanwhile } from './MovedMeanwhile'
import { turnOf } from './turn'
import { Undo } from './Undo'

interface Props {
  ticket: Ticket
  transitions: Transition[]
}

/** The ticket's fields, and what the user may do with it; what was typed stays when the ticket moves meanwhile. */
export function HandlePanel(live: Props) {
  const { t } = useTranslation()
  const [begun, setBegun] = useState(live)
  const [touched, setTouched] = useState(false)
  const [sent, setSent] = useState(Boolean((useLocation().state as { sent?: boolean } | null)?.sent))
  const moved = formOf(live.ticket) !== formOf(begun.ticket)
  if (moved && !touched) setBegun(live)
  const { ticket, transitions } = moved && touched ? begun : live
  const { message } = App.useApp()
  const [form] = Form.useForm<FormValues>()
  const [suggestion, setSuggestion] = useState('')
  const [round, setRound] = useState(0)
  const [invalid, setInvalid] = useState(false)
  const requireAll = useRef(false)
  const action = useAction(ticket.id)
  useLeaveGuard(useCallback(() => touched, [touched]))

  const turn = turnOf(transitions)
  const fields = shownFields(ticket.field_list)
  const formKey = `${round} ${formOf(ticket)}`

  function send(wish: Action, name: string) {
    action.mutate(wish, {
      onSuccess: () => {
        setTouched(false)
        setSent(wish.kind === 'handle')
        setSuggestion('')
        setRound(round + 1)
        void message.success(t('action.done', { name }))
        document.getElementById('ticket-title')?.scrollIntoView?.({ behavior: 'smooth', block: 'center' })
      },
    })
  }

  async function take(transition: Transition) {
    const { transition_name: name, transition_id, branch_state_id } = transition
    if (transition.is_accept) return send({ kind: 'accept', branch_state_id }, t('action.accept'))
    if (transition.in_add_node)
      return send({ kind: 'addNodeEnd', suggestion, branch_state_id }, t('action.addNodeEnd'))
    requireAll.current = transition.field_require_check
    try {
      const values = await form.validateFields()
      setInvalid(false)
      send({ kind: 'handle', transition_id, suggestion, fields: filledIn(fields, values) }, name)
    } catch {
      setInvalid(true)
    }
  }

  return (
    <Card title={t('ticket.details')}>
      {moved && touched && <MovedMeanwhile ticket={live.ticket} onFollow={() => setTouched(false)} />}
      {sent && !touched && <Undo ticket={live.ticket} onUndone={() => setSent(false)} />}
      {fields.length === 0 && (
        <Typography.Paragraph type="secondary">{t('ticket.noFields')}</Typography.Paragraph>
      )}
      <FieldForm
        key={formKey}
        fields={turn === 'handle' ? fields : fields.map(readOnly)}
        form={form}
        requireAll={requireAll}
        onChange={() => setTouched(true)}
      />
      {turn === 'none' && (
        <Typography.Paragraph type="secondary" className="not-printed">
          {t(hasEnded(ticket.act_state_id) ? 'ticket.ended' : 'action.nothing')}
        </Typography.Paragraph>
      )}
      {(turn === 'accept' || turn === 'addNodeEnd') && (
        <Alert type="info" showIcon title={t(`action.${turn}Hint`)} style={{ marginBottom: 16 }} />
      )}
      {(turn === 'handle' || turn === 'addNodeEnd') && (
        <SuggestionInput
          value={suggestion}
          onChange={(text) => {
            setTouched(true)
            setSuggestion(text)
          }}
        />
      )}
      <RefusalAlert title={t('action.failed')} error={action.error} invalid={invalid} />
      {transitions[0] && (
        <SubmitKeys onSubmit={() => void take(transitions[0]!)} disabled={action.isPending} />
      )}
      <Flex role="group" aria-label={t('action.title')} wrap gap="small" className="not-printed">
        {branchGroups(transitions, ticket.branches).map(({ id = 0, name, transitions: some }) => (
          <Flex key={id} wrap gap="small" align="center" role={name ? 'group' : undefined} aria-label={name}>
            {name && <Typography.Text type="secondary">{t('action.inBranch', { name })}</Typography.Text>}
            <TransitionButtons
              transitions={some}
              busy={action.isPending}
              onTake={(taken) => void take(taken)}
            />
          </Flex>
        ))}
        <TicketActions ticket={ticket} turn={turn} busy={action.isPending} />
      </Flex>
    </Card>
  )
}

/** A form begins anew when the ticket comes to another state or other fields become writable. */
function formOf({ state_id, field_list }: Ticket) {
  return [state_id, ...shownFields(field_list).map((field) => field.field_key + field.field_attribute)].join()
}
