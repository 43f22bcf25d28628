import { Form, Input, Segmented } from 'antd'
import { useTranslation } from 'react-i18next'

import { useNeeded } from '@/components/records/useNeeded'

import { FieldAccessInput } from './FieldAccessInput'
import { FormSection } from './FormSection'
import { EVERYBODY, isShared } from './participant'
import { ParticipantInputs } from './ParticipantInputs'
import { RareInputs } from './RareInputs'
import { SwitchItem } from './SwitchItem'

const ORDINARY = 0
const START = 1
const END = 2
const PARALLEL = 3

/** What a state is called, who handles it, what of the form is seen there, and how to go back; the rest is folded. */
export function StateInputs({ workflowId }: { workflowId: number }) {
  const { t } = useTranslation()
  const needed = useNeeded()
  const type = Form.useWatch<number>('type_id') ?? ORDINARY
  const byPeople = isShared(Form.useWatch<number>('participant_type_id') ?? 0)
  const everybody = Form.useWatch<number>('distribute_type_id') === EVERYBODY
  return (
    <>
      <Form.Item name="name" label={t('state.name')} rules={needed(t('state.name'))}>
        <Input maxLength={50} />
      </Form.Item>
      <Form.Item name="type_id" label={t('state.type')} extra={t(`state.typeHints.${type as 0}`)}>
        <Segmented
          options={([ORDINARY, START, END, PARALLEL] as const).map((value) => ({
            value,
            label: t(`state.types.${value}`),
          }))}
        />
      </Form.Item>
      <div hidden={type !== ORDINARY}>
        <FormSection title={t('state.who')}>
          <ParticipantInputs workflowId={workflowId} hidden={type !== ORDINARY} />
        </FormSection>
      </div>
      {type !== END && type !== PARALLEL && (
        <FormSection title={t('state.form')} hint={t('state.formHint')}>
          <Form.Item name="access">
            <FieldAccessInput workflowId={workflowId} />
          </Form.Item>
        </FormSection>
      )}
      <div hidden={type !== ORDINARY}>
        <FormSection title={t('state.back')}>
          <SwitchItem name="enable_retreat" label={t('state.retreat')} hint={t('state.retreatHint')} />
          <div hidden={!byPeople}>
            <SwitchItem
              name="enable_return"
              label={t('state.return')}
              hint={t(everybody ? 'state.returnVotes' : 'state.returnHint')}
              disabled={everybody}
            />
          </div>
        </FormSection>
      </div>
      <RareInputs handled={type === ORDINARY && byPeople} />
    </>
  )
}
