import { Alert, App, Card, Flex, Form, Input, Typography } from 'antd'
import { useCallback, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { filledIn } from '@/components/fields/changes'
import { FieldForm, type FormValues } from '@/components/fields/FieldForm'
import { isReadOnly } from '@/components/fields/fieldTypes'
import { TransitionButtons } from '@/components/TransitionButtons'
import { useLeaveGuard } from '@/components/useLeaveGuard'
import { hasEnded, type Transition } from '@/lib/wire'

import { type Action, useAction } from '../api/actions'
import type { Ticket } from '../api/ticket'
import { shownFields } from './shownFields'
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
  const suggestionId = useId()
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

  function send(wish: Action, name: string) {
    action.mutate(wish, {
      onSuccess: () => {
        touched.current = false
        setSuggestion('')
        setRound(round + 1)
        void message.success(t('action.done', { name }))
      },
    })
  }

  async function take(transition: Transition) {
    const { transition_name: name, transition_id } = transition
    if (transition.is_accept) return send({ kind: 'accept' }, t('action.accept'))
    if (transition.in_add_node) return send({ kind: 'addNodeEnd', suggestion }, t('action.addNodeEnd'))
    requireAll.current = transition.field_require_check
    action.reset()
    try {
      const values = await form.validateFields()
      setInvalid(false)
      send({ kind: 'handle', transition_id, suggestion, fields: filledIn(fields, values) }, name)
    } catch {
      setInvalid(true)
    }
  }

  const touch = () => {
    touched.current = true
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
      {turn === 'none' ? (
        <Typography.Paragraph type="secondary">
          {t(hasEnded(ticket.act_state_id) ? 'ticket.ended' : 'action.nothing')}
        </Typography.Paragraph>
      ) : (
        <section aria-label={t('action.title')}>
          {turn !== 'handle' && (
            <Alert type="info" showIcon title={t(`action.${turn}Hint`)} style={{ marginBottom: 16 }} />
          )}
          {turn !== 'accept' && (
            <Form.Item layout="vertical" label={t('action.suggestion')} htmlFor={suggestionId}>
              <Input.TextArea
                id={suggestionId}
                value={suggestion}
                placeholder={t('action.suggestionHint')}
                autoSize={{ minRows: 2, maxRows: 10 }}
                maxLength={1000}
                onChange={({ target }) => {
                  touch()
                  setSuggestion(target.value)
                }}
              />
            </Form.Item>
          )}
        </section>
      )}
      {(action.isError || invalid) && (
        <Alert
          type="error"
          showIcon
          role="alert"
          title={t('action.failed')}
          description={invalid ? t('action.checkFields') : action.error?.message}
          style={{ marginBottom: 16 }}
        />
      )}
      <Flex wrap gap="small">
        <TransitionButtons transitions={transitions} busy={action.isPending} onTake={take} />
        <TicketActions ticket={ticket} turn={turn} busy={action.isPending} />
      </Flex>
    </Card>
  )
}

const readOnly = (field: Ticket['field_list'][number]) =>
  isReadOnly(field.field_attribute) ? field : { ...field, field_attribute: 1 }
