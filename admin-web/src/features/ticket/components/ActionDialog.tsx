import { useQuery } from '@tanstack/react-query'
import { App, Form, Input, Modal, Select, Switch, Typography } from 'antd'
import { useTranslation } from 'react-i18next'

import { PersonPicker } from '@/components/PersonPicker'
import { RefusalAlert } from '@/components/RefusalAlert'
import { useSession } from '@/lib/useSession'
import { statesOf } from '@/lib/workflows'

import { type Action, useAction } from '../api/actions'
import { passedStates, type Ticket } from '../api/ticket'
import { branchesOf } from './branchGroups'
import type { FurtherAction } from './furtherActions'

interface Props {
  ticket: Ticket
  action: Exclude<FurtherAction, 'subTicket'>
  onClose: () => void
}

interface Answers {
  target_username: string
  people: string[]
  state_id: number
  straight_back: boolean
  suggestion: string
}

/** Asks for what an action needs, says what it will do, and stays open with the reason when it is refused. */
export function ActionDialog({ ticket, action, onClose }: Props) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const [form] = Form.useForm<Answers>()
  const attempt = useAction(ticket.id)
  const name = t(`action.${action}`)
  const username = useSession()?.username ?? ''
  const branches = action === 'assign' ? (ticket.branches ?? []) : branchesOf(username, ticket.branches)
  const needed = (what: string) => [
    { required: true, whitespace: true, message: t('form.required', { name: what }) },
  ]

  const send = (answers: Answers) =>
    attempt.mutate({ kind: action, ...answers } as Action, {
      onSuccess: () => {
        void message.success(t('action.done', { name }))
        onClose()
      },
    })

  return (
    <Modal
      open
      title={name}
      okText={name}
      okButtonProps={{ danger: action === 'close' }}
      confirmLoading={attempt.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Typography.Paragraph type="secondary">{t(`action.${action}Hint`)}</Typography.Paragraph>
      <Form form={form} name="action" layout="vertical" requiredMark={false} onFinish={send}>
        {IN_A_BRANCH.includes(action) && branches.length > 1 && (
          <Form.Item
            name="branch_state_id"
            label={t('action.branch')}
            rules={[{ required: true, message: t('form.required', { name: t('action.branch') }) }]}
          >
            <Select
              placeholder={t('field.choose')}
              options={branches.map(({ state_id, state_name }) => ({ value: state_id, label: state_name }))}
            />
          </Form.Item>
        )}
        {NEEDS_PERSON.includes(action) && (
          <Form.Item name="target_username" label={t('action.person')} rules={needed(t('action.person'))}>
            <PersonPicker />
          </Form.Item>
        )}
        {action === 'copy' && (
          <Form.Item
            name="people"
            label={t('action.people')}
            rules={[{ required: true, message: t('form.required', { name: t('action.people') }) }]}
          >
            <PersonPicker several />
          </Form.Item>
        )}
        {action === 'return' && (
          <>
            <Form.Item
              name="state_id"
              label={t('action.targetState')}
              rules={[{ required: true, message: t('form.required', { name: t('action.targetState') }) }]}
            >
              <PassedStatePicker ticket={ticket} />
            </Form.Item>
            <Form.Item
              name="straight_back"
              label={t('action.straightBack')}
              extra={t('action.straightBackHint')}
              valuePropName="checked"
              initialValue={false}
            >
              <Switch />
            </Form.Item>
          </>
        )}
        {action === 'forceState' && (
          <Form.Item
            name="state_id"
            label={t('action.targetState')}
            rules={[{ required: true, message: t('form.required', { name: t('action.targetState') }) }]}
          >
            <StatePicker ticket={ticket} />
          </Form.Item>
        )}
        <Form.Item
          name="suggestion"
          label={t(action === 'comment' ? 'action.commentText' : 'action.suggestion')}
          rules={action === 'comment' ? needed(t('action.commentText')) : []}
        >
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 10 }} maxLength={1000} />
        </Form.Item>
      </Form>
      <RefusalAlert title={t('action.failed')} error={attempt.error} />
    </Modal>
  )
}

const IN_A_BRANCH: FurtherAction[] = ['deliver', 'addNode', 'return', 'assign']
const NEEDS_PERSON: FurtherAction[] = ['deliver', 'addNode', 'assign']

function StatePicker({ ticket, ...input }: { ticket: Ticket; id?: string }) {
  const { t } = useTranslation()
  const states = useQuery(statesOf(ticket.workflow_id))
  return (
    <Select
      {...input}
      loading={states.isPending}
      placeholder={t('field.choose')}
      options={states.data
        ?.filter(({ id }) => id !== ticket.state_id)
        .map(({ id, name }) => ({ value: id, label: name }))}
    />
  )
}

/** The state passed last stands at the end of the workflow's order, so the list is read backwards. */
function PassedStatePicker({ ticket, ...input }: { ticket: Ticket; id?: string }) {
  const { t } = useTranslation()
  const states = useQuery(passedStates(ticket.id))
  return (
    <Select
      {...input}
      loading={states.isPending}
      placeholder={t('field.choose')}
      options={states.data?.toReversed().map(({ state_id, state_name }) => ({
        value: state_id,
        label: state_name,
      }))}
    />
  )
}
