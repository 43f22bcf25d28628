import { PaperClipOutlined } from '@ant-design/icons'
import { Flex, Tag, Typography } from 'antd'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'

import type { Field } from '@/lib/wire'

import { attachmentsOf, safeUrl } from './attachments'
import { booleanChoices } from './choices'
import { FIELD_TYPE } from './fieldTypes'

const RichTextValue = lazy(() => import('./RichTextValue'))

/** A field's value, to be read. */
export function FieldValue({ field }: { field: Field }) {
  const { t } = useTranslation()
  const { field_type_id: type, field_value: value } = field
  if (value === null || value === undefined || value === '') return t('field.empty')
  const text = String(value)
  const word = (key: string) => field.field_choice?.[key] ?? key
  switch (type) {
    case FIELD_TYPE.boolean:
      return (
        booleanChoices(t, field.boolean_field_display).find((choice) => String(choice.value) === text)
          ?.label ?? text
      )
    case FIELD_TYPE.radio:
    case FIELD_TYPE.select:
      return word(text)
    case FIELD_TYPE.checkbox:
    case FIELD_TYPE.multiSelect:
      return <Words words={text.split(',').map(word)} />
    case FIELD_TYPE.users:
      return <Words words={text.split(',')} />
    case FIELD_TYPE.text:
      return <span style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{text}</span>
    case FIELD_TYPE.richText:
      return (
        <Suspense fallback={null}>
          <RichTextValue html={text} />
        </Suspense>
      )
    case FIELD_TYPE.attachment:
      return <Files text={text} />
    default:
      return <span style={{ overflowWrap: 'anywhere' }}>{text}</span>
  }
}

function Words({ words }: { words: string[] }) {
  return (
    <Flex wrap gap={4}>
      {words.map((word) => (
        <Tag key={word}>{word}</Tag>
      ))}
    </Flex>
  )
}

function Files({ text }: { text: string }) {
  return (
    <Flex vertical align="start">
      {attachmentsOf(text).map(({ url, file_name }) => (
        <Typography.Link key={url} href={safeUrl(url)} target="_blank" rel="noopener noreferrer">
          <PaperClipOutlined aria-hidden /> {file_name}
        </Typography.Link>
      ))}
    </Flex>
  )
}
