import { Form, Input, Select, Switch } from 'antd'
import { useTranslation } from 'react-i18next'

import { PersonPicker } from '@/components/PersonPicker'
import { useNeeded } from '@/components/records/useNeeded'

import { Choice } from './Choice'
import { DISTRIBUTIONS, EVERYBODY, isShared, PARTICIPANT_TYPES } from './participant'
import { VoteInputs } from './VoteInputs'

interface Props {
  workflowId: number
  /** Where nobody handles the state; what was typed is kept. */
  hidden: boolean
}

/** Who handles a state, and how it is shared out. */
export function ParticipantInputs({ workflowId, hidden }: Props) {
  const { t } = useTranslation()
  const type = Form.useWatch<number>('participant_type_id') ?? 0
  const everybody = Form.useWatch<number>('distribute_type_id') === EVERYBODY
  return (
    <>
      <Form.Item
        name="participant_type_id"
        label={t('state.participant')}
        extra={t(`participant.hints.${hint(type)}`)}
      >
        <Select
          options={PARTICIPANT_TYPES.map((value) => ({ value, label: t(`participant.types.${value}`) }))}
        />
      </Form.Item>
      <Participants type={type} workflowId={workflowId} hidden={hidden} />
      {isShared(type) && (
        <Form.Item name="distribute_type_id" label={t('state.distribution')}>
          <Select
            options={DISTRIBUTIONS.map((value) => ({ value, label: t(`distribution.long.${value}`) }))}
          />
        </Form.Item>
      )}
      {isShared(type) && everybody && !hidden && <VoteInputs />}
    </>
  )
}

const hint = (type: number) => PARTICIPANT_TYPES.find((known) => known === type) ?? 0

function Participants({ type, workflowId, hidden }: Props & { type: number }) {
  const { t } = useTranslation()
  const needed = useNeeded()
  const label = type === 0 ? '' : t(`participant.types.${hint(type)}`)
  const rules = hidden ? [] : needed(label)
  const at = (...path: string[]) => ['participants', ...path]
  switch (type) {
    case 1:
      return (
        <Form.Item name={at('person')} label={label} rules={rules}>
          <PersonPicker />
        </Form.Item>
      )
    case 2:
      return (
        <Form.Item name={at('people')} label={label} rules={rules}>
          <PersonPicker several />
        </Form.Item>
      )
    case 3:
      return (
        <Form.Item name={at('departments')} label={label} rules={rules}>
          <Choice path="/accounts/simple_depts" several />
        </Form.Item>
      )
    case 4:
      return (
        <Form.Item name={at('role')} label={label} rules={rules}>
          <Choice path="/accounts/roles" />
        </Form.Item>
      )
    case 5:
      return (
        <Form.Item name={at('variables')} label={label} rules={rules}>
          <Select
            mode="multiple"
            options={(['creator', 'creator_tl'] as const).map((value) => ({
              value,
              label: t(`participant.variables.${value}`),
            }))}
          />
        </Form.Item>
      )
    case 6:
      return (
        <Form.Item name={at('script')} label={label} rules={rules}>
          <Choice path="/workflows/run_scripts" />
        </Form.Item>
      )
    case 7:
      return (
        <Form.Item name={at('fields')} label={label} rules={rules}>
          <Choice path={`/workflows/${workflowId}/custom_fields`} several by="field_key" named="field_name" />
        </Form.Item>
      )
    case 8:
      return (
        <Form.Item name={at('fields')} label={label} rules={rules}>
          <Select mode="tags" tokenSeparators={[',']} open={false} suffixIcon={null} />
        </Form.Item>
      )
    case 10:
    case 11: {
      const part = type === 10 ? 'hook' : 'external'
      return (
        <>
          <Form.Item
            name={at(part, `${part}_url`)}
            label={t('participant.url')}
            rules={
              hidden ? [] : [...needed(t('participant.url')), { type: 'url', message: t('notices.urlShape') }]
            }
          >
            <Input placeholder="https://" />
          </Form.Item>
          <Form.Item
            name={at(part, `${part}_token`)}
            label={t('participant.token')}
            extra={t('participant.tokenHint')}
          >
            <Input.Password autoComplete="off" />
          </Form.Item>
          {type === 10 && (
            <Form.Item
              name={at('hook', 'wait')}
              label={t('participant.wait')}
              extra={t('participant.waitHint')}
              valuePropName="checked"
            >
              <Switch />
            </Form.Item>
          )}
          <Form.Item
            name={at(part, 'extra_info')}
            label={t('participant.extra')}
            extra={t('participant.extraHint')}
          >
            <Input />
          </Form.Item>
        </>
      )
    }
    default:
      return null
  }
}
