import { Alert, App, Flex, Form } from 'antd'
import { useCallback, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'

import { filledIn } from '@/components/fields/changes'
import { FieldForm, type FormValues } from '@/components/fields/FieldForm'
import { isReadOnly } from '@/components/fields/fieldTypes'
import { formValue } from '@/components/fields/values'
import { RefusalAlert } from '@/components/RefusalAlert'
import { SubmitKeys } from '@/components/SubmitKeys'
import { TransitionButtons } from '@/components/TransitionButtons'
import { useLeaveGuard } from '@/components/useLeaveGuard'
import type { Transition } from '@/lib/wire'
import type { InitState } from '@/lib/workflows'

import { useCreateTicket } from '../api/newTicket'
import { useParent } from './useParent'

/** The form of a workflow's start state; its transitions are the ways to send it. */
export function NewTicketForm({ workflowId, initState }: { workflowId: number; initState: InitState }) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const navigate = useNavigate()
  const [form] = Form.useForm<FormValues>()
  const [invalid, setInvalid] = useState(false)
  const requireAll = useRef(false)
  const touched = useRef(false)
  const create = useCreateTicket()
  const parent = useParent()
  useLeaveGuard(useCallback(() => touched.current, []))
  const fields = initState.field_list
    .filter((field) => !isReadOnly(field.field_attribute) || formValue(field) !== undefined)
    .toSorted((one, other) => one.order_id - other.order_id)

  async function send({ transition_id, field_require_check }: Transition) {
    requireAll.current = field_require_check
    create.reset()
    try {
      const values = await form.validateFields()
      setInvalid(false)
      create.mutate(
        {
          workflow_id: workflowId,
          transition_id,
          ...(parent.id && { parent_ticket_id: parent.id, parent_ticket_state_id: parent.stateId }),
          fields: filledIn(fields, values),
        },
        { onSuccess: open },
      )
    } catch {
      setInvalid(true)
    }
  }

  function open(ticketId: number) {
    touched.current = false
    void message.success(t('newTicket.created'))
    void navigate(`/tickets/${ticketId}`, { replace: true, state: { sent: true } })
  }

  return (
    <>
      <FieldForm
        fields={fields}
        form={form}
        requireAll={requireAll}
        onChange={() => {
          touched.current = true
        }}
      />
      <RefusalAlert title={t('newTicket.notCreated')} error={create.error} invalid={invalid} />
      {initState.transition.length === 0 && (
        <Alert type="warning" showIcon title={t('newTicket.noTransition')} />
      )}
      {initState.transition[0] && (
        <SubmitKeys onSubmit={() => void send(initState.transition[0]!)} disabled={create.isPending} />
      )}
      <Flex gap="small" wrap>
        <TransitionButtons
          transitions={initState.transition}
          busy={create.isPending}
          onTake={(transition) => void send(transition)}
        />
      </Flex>
    </>
  )
}
