import { isOfEveryTicket } from '@/components/fields/fieldName'
import { isReadOnly } from '@/components/fields/fieldTypes'
import type { Field } from '@/lib/wire'

/** The fields in their order, without those that only repeat the head of the page. */
export function shownFields(fields: Field[]) {
  return fields
    .filter((field) => !(isOfEveryTicket(field.field_key) && isReadOnly(field.field_attribute)))
    .toSorted((one, other) => one.order_id - other.order_id)
}

/** The field as somebody sees it whose turn it is not. */
export const readOnly = (field: Field): Field => ({ ...field, field_attribute: 1 })
