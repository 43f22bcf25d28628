import { Alert, App, Card, Flex, Form, Typography } from 'antd'
import { useCallback, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { filledIn } from '@/components/fields/changes'
import { FieldForm, type FormValues } from '@/components/fields/FieldForm'
import { RefusalAlert } from '@/components/RefusalAlert'
import { TransitionButtons } from '@/components/TransitionButtons'
import { useLeaveGuard } from '@/components/useLeaveGuard'
import { hasEnded, type Transition } from '@/lib/wire'

import { type Action, useAction } from '../api/actions'
import type { Ticket } from '../api/ticket'
import { readOnly, shownFields } from './shownFields'
import { SuggestionInput } from './SuggestionInput'
import { TicketActions } from './TicketActions'
import { turnOf } from './turn'

/** The ticket's fields, and what the user may do with it. */
export function HandlePanel({ ticket, transitions }: { ticket: Ticket; transitions: Transition[] }) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const [form] = Form.useForm<FormValues>()
  const [suggestion, setSuggestion] = useState('')
  const [round, setRound] = useState(0)
  const [invalid, setInvalid] = useState(false)
  const requireAll = useRef(false)
  const touched = useRef(false)
  const action = useAction(ticket.id)
  useLeaveGuard(useCallback(() => touched.current, []))

  const turn = turnOf(transitions)
  const fields = shownFields(ticket.field_list)
  // a form begins anew when the ticket comes to another state or becomes writable, and after what was sent
  const formKey = [
    round,
    ticket.state_id,
    ...fields.map((field) => field.field_key + field.field_attribute),
  ].join()

  function touch() {
    touched.current = true
  }

  function send(wish: Action, name: string) {
    action.mutate(wish, {
      onSuccess: () => {
        touched.current = false
        setSuggestion('')
        setRound(round + 1)
        void message.success(t('action.done', { name }))
        document.getElementById('ticket-title')?.scrollIntoView?.({ behavior: 'smooth', block: 'center' })
      },
    })
  }

  async function take(transition: Transition) {
    const { transition_name: name, transition_id } = transition
    if (transition.is_accept) return send({ kind: 'accept' }, t('action.accept'))
    if (transition.in_add_node) return send({ kind: 'addNodeEnd', suggestion }, t('action.addNodeEnd'))
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
      {fields.length === 0 && (
        <Typography.Paragraph type="secondary">{t('ticket.noFields')}</Typography.Paragraph>
      )}
      <FieldForm
        key={formKey}
        fields={turn === 'handle' ? fields : fields.map(readOnly)}
        form={form}
        requireAll={requireAll}
        onChange={touch}
      />
      {turn === 'none' && (
        <Typography.Paragraph type="secondary">
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
            touch()
            setSuggestion(text)
          }}
        />
      )}
      <RefusalAlert title={t('action.failed')} error={action.error} invalid={invalid} />
      <Flex role="group" aria-label={t('action.title')} wrap gap="small">
        <TransitionButtons
          transitions={transitions}
          busy={action.isPending}
          onTake={(taken) => void take(taken)}
        />
        <TicketActions ticket={ticket} turn={turn} busy={action.isPending} />
      </Flex>
    </Card>
  )
}
