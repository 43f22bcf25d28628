import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Flex, Form, Input, InputNumber, Select } from 'antd'
import { useTranslation } from 'react-i18next'

import { useNeeded } from '@/components/records/useNeeded'

import { FIELD_TYPES, hasChoices, isYesOrNo } from './fieldTypes'

export function CustomFieldInputs({ isNew }: { isNew: boolean }) {
  const { t } = useTranslation()
  const needed = useNeeded()
  const type = Form.useWatch<number>('field_type_id') ?? FIELD_TYPES[0]
  return (
    <>
      <Form.Item name="field_name" label={t('customField.name')} rules={needed(t('customField.name'))}>
        <Input maxLength={50} />
      </Form.Item>
      <Form.Item
        name="field_key"
        label={t('customField.key')}
        extra={t('customField.keyHint')}
        rules={[
          ...needed(t('customField.key')),
          { pattern: /^[A-Za-z_]\w*$/, message: t('customField.keyShape') },
        ]}
      >
        <Input maxLength={50} disabled={!isNew} />
      </Form.Item>
      <Form.Item name="field_type_id" label={t('customField.type')}>
        <Select options={FIELD_TYPES.map((value) => ({ value, label: t(`customField.types.${value}`) }))} />
      </Form.Item>
      {hasChoices(type) && <Choices />}
      {isYesOrNo(type) && (
        <Flex gap="small">
          <Form.Item name="yes" label={t('customField.yes')} style={{ flex: 1 }}>
            <Input />
          </Form.Item>
          <Form.Item name="no" label={t('customField.no')} style={{ flex: 1 }}>
            <Input />
          </Form.Item>
        </Flex>
      )}
      <Form.Item name="description" label={t('customField.description')}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="default_value" label={t('customField.default')}>
        <Input maxLength={100} />
      </Form.Item>
      {(type === 55 || type === 58) && (
        <Form.Item
          name="field_template"
          label={t('customField.template')}
          extra={t('customField.templateHint')}
        >
          <Input.TextArea autoSize={{ minRows: 3, maxRows: 10 }} />
        </Form.Item>
      )}
      <Form.Item name="order_id" label={t('customField.order')} extra={t('customField.orderHint')}>
        <InputNumber precision={0} />
      </Form.Item>
      <Form.Item name="label" label={t('customField.label')} extra={t('customField.labelHint')}>
        <Input />
      </Form.Item>
    </>
  )
}

function Choices() {
  const { t } = useTranslation()
  return (
    <Form.List
      name="choices"
      rules={[
        {
          validator: (_, choices: unknown[]) =>
            choices?.length > 0 ? Promise.resolve() : Promise.reject(new Error(t('customField.noChoice'))),
        },
      ]}
    >
      {(rows, { add, remove }, { errors }) => (
        <Form.Item label={t('customField.choices')} extra={t('customField.choicesHint')}>
          <Flex vertical gap="small">
            {rows.map(({ key, name }) => (
              <Flex key={key} gap="small">
                <Form.Item name={[name, 'key']} noStyle rules={[{ required: true, message: '' }]}>
                  <Input placeholder={t('customField.choiceKey')} aria-label={t('customField.choiceKey')} />
                </Form.Item>
                <Form.Item name={[name, 'label']} noStyle rules={[{ required: true, message: '' }]}>
                  <Input
                    placeholder={t('customField.choiceLabel')}
                    aria-label={t('customField.choiceLabel')}
                  />
                </Form.Item>
                <Button
                  type="text"
                  icon={<DeleteOutlined aria-hidden />}
                  aria-label={t('customField.removeChoice', { number: name + 1 })}
                  onClick={() => remove(name)}
                />
              </Flex>
            ))}
            <Button type="dashed" icon={<PlusOutlined aria-hidden />} onClick={() => add()}>
              {t('customField.addChoice')}
            </Button>
            <Form.ErrorList errors={errors} />
          </Flex>
        </Form.Item>
      )}
    </Form.List>
  )
}
