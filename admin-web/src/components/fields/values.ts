import dayjs, { type Dayjs } from 'dayjs'

import type { Field } from '@/lib/wire'

import { attachmentsOf, textOfAttachments, type Attachment } from './attachments'
import { FIELD_TYPE } from './fieldTypes'

/** What an input holds: several choices as a list, times as such; undefined is "nothing". */
export type FormValue = string | number | boolean | string[] | Dayjs | Attachment[] | undefined

export const DATE_FORMAT = 'YYYY-MM-DD'
export const TIME_FORMAT = 'YYYY-MM-DD HH:mm:ss'

/** What the input shows at first: the ticket's value, or for a new ticket the field's default. */
export function formValue({ field_type_id, field_value, default_value }: Field): FormValue {
  const value = field_value ?? default_value
  if (value === null || value === undefined || value === '') return undefined
  const text = String(value)
  switch (field_type_id) {
    case FIELD_TYPE.integer:
    case FIELD_TYPE.float:
      return Number.isFinite(Number(text)) ? Number(text) : undefined
    case FIELD_TYPE.boolean:
      return text === 'true' || text === 'True' || text === '1'
    case FIELD_TYPE.date:
    case FIELD_TYPE.datetime:
      return dayjs(text).isValid() ? dayjs(text) : undefined
    case FIELD_TYPE.checkbox:
    case FIELD_TYPE.multiSelect:
    case FIELD_TYPE.users:
      return text.split(',').filter(Boolean)
    case FIELD_TYPE.attachment:
      return attachmentsOf(text)
    default:
      return text
  }
}

/** What the server is sent; null clears a value. */
export function wireValue(type: number, value: FormValue): string | number | boolean | null {
  if (isEmpty(value)) return null
  switch (type) {
    case FIELD_TYPE.date:
      return (value as Dayjs).format(DATE_FORMAT)
    case FIELD_TYPE.datetime:
      return (value as Dayjs).format(TIME_FORMAT)
    case FIELD_TYPE.attachment:
      return textOfAttachments(value as Attachment[])
    default:
      return Array.isArray(value) ? value.join(',') : (value as string | number | boolean)
  }
}

export function isEmpty(value: FormValue | null) {
  if (Array.isArray(value)) return value.length === 0
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
}
