import { Checkbox, DatePicker, Input, InputNumber, Radio, Select } from 'antd'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'

import { Loading } from '@/components/Loading'
import { PersonPicker } from '@/components/PersonPicker'
import type { Field } from '@/lib/wire'

import { AttachmentInput } from './AttachmentInput'
import { booleanChoices, choicesOf } from './choices'
import { FIELD_TYPE } from './fieldTypes'
import { DATE_FORMAT, TIME_FORMAT } from './values'

const RichTextInput = lazy(() => import('./RichTextInput'))

/** The input for a field's type. Value and change handler come from the form around it. */
export function FieldInput({
  field,
  ...input
}: {
  field: Field
  id?: string
  value?: never
  onChange?: () => void
}) {
  const { t } = useTranslation()
  const hint = field.placeholder || undefined
  const chooseHint = hint ?? t('field.choose')
  switch (field.field_type_id) {
    case FIELD_TYPE.integer:
      return <InputNumber {...input} precision={0} placeholder={hint} style={{ width: '100%' }} />
    case FIELD_TYPE.float:
      return <InputNumber {...input} placeholder={hint} style={{ width: '100%' }} />
    case FIELD_TYPE.boolean:
      return <Radio.Group {...input} options={booleanChoices(t, field.boolean_field_display)} />
    case FIELD_TYPE.date:
      return <DatePicker {...input} format={DATE_FORMAT} placeholder={hint} style={{ width: '100%' }} />
    case FIELD_TYPE.datetime:
      return (
        <DatePicker {...input} showTime format={TIME_FORMAT} placeholder={hint} style={{ width: '100%' }} />
      )
    case FIELD_TYPE.radio:
      return <Radio.Group {...input} options={choicesOf(field)} />
    case FIELD_TYPE.checkbox:
      // a group of boxes may not say of itself that it is required: its label does
      return <Checkbox.Group {...input} aria-required={undefined} options={choicesOf(field)} />
    case FIELD_TYPE.select:
      return <Select {...input} allowClear options={choicesOf(field)} placeholder={chooseHint} />
    case FIELD_TYPE.multiSelect:
      return (
        <Select {...input} mode="multiple" allowClear options={choicesOf(field)} placeholder={chooseHint} />
      )
    case FIELD_TYPE.text:
      return (
        <Input.TextArea
          {...input}
          autoSize={{ minRows: 3, maxRows: 16 }}
          placeholder={hint ?? (field.field_template || undefined)}
        />
      )
    case FIELD_TYPE.richText:
      return (
        <Suspense fallback={<Loading rows={2} />}>
          <RichTextInput {...input} label={field.field_name} />
        </Suspense>
      )
    case FIELD_TYPE.user:
      return <PersonPicker {...input} />
    case FIELD_TYPE.users:
      return <PersonPicker {...input} several />
    case FIELD_TYPE.attachment:
      return <AttachmentInput {...input} />
    default:
      return <Input {...input} placeholder={hint} />
  }
}
