import { Flex, Form, Input, InputNumber, Segmented, Switch } from 'antd'
import { useTranslation } from 'react-i18next'

import { useNeeded } from '@/components/records/useNeeded'

import { FieldAccessInput } from './FieldAccessInput'
import { ParticipantInputs } from './ParticipantInputs'

const START = 1
const END = 2

export function StateInputs({ workflowId }: { workflowId: number }) {
  const { t } = useTranslation()
  const needed = useNeeded()
  const type = Form.useWatch<number>('type_id') ?? 0
  return (
    <>
      <Form.Item name="name" label={t('state.name')} rules={needed(t('state.name'))}>
        <Input maxLength={50} />
      </Form.Item>
      <Form.Item name="type_id" label={t('state.type')} extra={t('state.typeHint')}>
        <Segmented
          options={([0, START, END] as const).map((value) => ({ value, label: t(`state.types.${value}`) }))}
        />
      </Form.Item>
      <ParticipantInputs workflowId={workflowId} hidden={type !== 0} />
      {type !== END && (
        <Form.Item name="access" label={t('state.form')} extra={t('state.formHint')}>
          <FieldAccessInput workflowId={workflowId} />
        </Form.Item>
      )}
      <Flex gap="large" wrap>
        <Form.Item name="order_id" label={t('state.order')}>
          <InputNumber precision={0} />
        </Form.Item>
        <Form.Item name="is_hidden" label={t('state.hidden')} valuePropName="checked">
          <Switch />
        </Form.Item>
        <Form.Item name="enable_retreat" label={t('state.retreat')} valuePropName="checked">
          <Switch />
        </Form.Item>
        <Form.Item name="remember_last_man_enable" label={t('state.remember')} valuePropName="checked">
          <Switch />
        </Form.Item>
      </Flex>
      <Form.Item name="label" label={t('state.label')} extra={t('state.labelHint')}>
        <Input />
      </Form.Item>
    </>
  )
}
