import { Col, Form, Row, Typography } from 'antd'
import type { FormInstance } from 'antd'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'

import type { Field } from '@/lib/wire'

import { type Attachment, UNDER_WAY } from './attachments'
import { fieldName } from './fieldName'
import { FIELD_TYPE, isReadOnly, isRequired } from './fieldTypes'
import { FieldInput } from './FieldInput'
import { FieldValue } from './FieldValue'
import { formValue, isEmpty, type FormValue } from './values'

export type FormValues = Record<string, FormValue>

interface Props {
  fields: Field[]
  form: FormInstance<FormValues>
  /** Whether the transition being taken asks for the required fields: see Transition.field_require_check. */
  requireAll: RefObject<boolean>
  onChange?: () => void
}

/** A form made from the fields of a state: inputs for those that may be written, values for the others. */
export function FieldForm({ fields, form, requireAll, onChange }: Props) {
  return (
    <Form
      form={form}
      layout="vertical"
      scrollToFirstError={{ behavior: 'smooth', block: 'center' }}
      initialValues={Object.fromEntries(fields.map((field) => [field.field_key, formValue(field)]))}
      onValuesChange={onChange}
    >
      <Row gutter={24}>
        {fields.map((field) => (
          <Col key={field.field_key} xs={24} lg={isWide(field) ? 24 : 12}>
            <Item field={field} requireAll={requireAll} />
          </Col>
        ))}
      </Row>
    </Form>
  )
}

function Item({ field, requireAll }: { field: Field; requireAll: RefObject<boolean> }) {
  const { t } = useTranslation()
  const name = fieldName(t, field)
  if (isReadOnly(field.field_attribute)) {
    return (
      <dl style={{ margin: '0 0 16px' }}>
        <dt>
          <Typography.Text type="secondary">{name}</Typography.Text>
        </dt>
        <dd style={{ margin: '4px 0 0' }}>
          <FieldValue field={field} />
        </dd>
      </dl>
    )
  }
  const isComplete = (_: unknown, value: FormValue) =>
    isUnderWay(field, value) ? Promise.reject(new Error(t('field.uploading'))) : Promise.resolve()
  const isFilled = (_: unknown, value: FormValue) =>
    requireAll.current && isEmpty(value)
      ? Promise.reject(new Error(t('form.required', { name })))
      : Promise.resolve()
  return (
    <Form.Item
      name={field.field_key}
      label={name}
      extra={field.description}
      required={isRequired(field.field_attribute)}
      rules={[
        // nothing is wrong with a file under way until somebody wants to send it
        { validator: isComplete, validateTrigger: 'onFinish' },
        ...(isRequired(field.field_attribute) ? [{ validator: isFilled }] : []),
      ]}
    >
      <FieldInput field={field} />
    </Form.Item>
  )
}

function isWide({ field_type_id, field_key }: Field) {
  const wide: number[] = [FIELD_TYPE.text, FIELD_TYPE.richText, FIELD_TYPE.attachment]
  return field_key === 'title' || wide.includes(field_type_id)
}

function isUnderWay({ field_type_id }: Field, value: FormValue) {
  return (
    field_type_id === FIELD_TYPE.attachment &&
    (value as Attachment[] | undefined)?.some(({ url }) => url === UNDER_WAY)
  )
}
