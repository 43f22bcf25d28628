import { Form, Input, InputNumber, Segmented, Select, Switch } from 'antd'
import { useTranslation } from 'react-i18next'

import { useNeeded } from '@/components/records/useNeeded'

import type { State } from '../api/wire'
import { BranchInputs } from './BranchInputs'

interface Props {
  workflowId: number
  states: State[]
}

export function TransitionInputs({ workflowId, states }: Props) {
  const { t } = useTranslation()
  const needed = useNeeded()
  const asks = Form.useWatch<boolean>('alert_enable')
  const options = states.map(({ id, name }) => ({ value: id, label: name }))
  const search = { optionFilterProp: 'label' }
  return (
    <>
      <Form.Item
        name="name"
        label={t('transition.name')}
        extra={t('transition.nameHint')}
        rules={needed(t('transition.name'))}
      >
        <Input maxLength={50} />
      </Form.Item>
      <Form.Item name="source_state_id" label={t('transition.from')} rules={needed(t('transition.from'))}>
        <Select showSearch={search} options={options} placeholder={t('field.choose')} />
      </Form.Item>
      <BranchInputs workflowId={workflowId} states={options} />
      <Form.Item name="destination_state_id" label={t('transition.to')} extra={t('transition.toHint')}>
        <Select allowClear showSearch={search} options={options} placeholder={t('field.choose')} />
      </Form.Item>
      <Form.Item name="attribute_type_id" label={t('transition.kind')}>
        <Segmented
          options={([1, 2, 3] as const).map((value) => ({ value, label: t(`transition.kinds.${value}`) }))}
        />
      </Form.Item>
      <Form.Item name="timer" label={t('transition.timer')} extra={t('transition.timerHint')}>
        <InputNumber min={0} precision={0} suffix={t('transition.seconds')} style={{ width: 180 }} />
      </Form.Item>
      <Form.Item
        name="field_require_check"
        label={t('transition.check')}
        extra={t('transition.checkHint')}
        valuePropName="checked"
      >
        <Switch />
      </Form.Item>
      <Form.Item name="alert_enable" label={t('transition.ask')} valuePropName="checked">
        <Switch />
      </Form.Item>
      {asks && (
        <Form.Item
          name="alert_text"
          label={t('transition.question')}
          rules={needed(t('transition.question'))}
        >
          <Input maxLength={100} />
        </Form.Item>
      )}
    </>
  )
}
