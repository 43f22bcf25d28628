import type { Field } from '@/lib/wire'

import type { FormValues } from './FieldForm'
import { isReadOnly } from './fieldTypes'
import { wireValue } from './values'

/** What a form sends: the fields that may be written; null only where a value is to be cleared. */
export function filledIn(fields: Field[], values: FormValues) {
  const sent = fields
    .filter((field) => !isReadOnly(field.field_attribute))
    .map((field) => [field, wireValue(field.field_type_id, values[field.field_key])] as const)
    .filter(([field, value]) => value !== null || hadValue(field))
  return Object.fromEntries(sent.map(([field, value]) => [field.field_key, value]))
}

const hadValue = ({ field_value }: Field) =>
  field_value !== null && field_value !== undefined && field_value !== ''
