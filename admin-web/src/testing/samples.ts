import type { Field, Transition } from '@/lib/wire'

/** A field as the server sends it; only what a test is about needs to be said. */
export function field(key: string, type: number, more: Partial<Field> = {}): Field {
  return {
    field_key: key,
    field_name: key,
    field_type_id: type,
    field_attribute: 3,
    field_value: null,
    default_value: '',
    description: '',
    placeholder: '',
    field_template: '',
    field_choice: {},
    boolean_field_display: {},
    order_id: 50,
    ...more,
  }
}

export const title = (more: Partial<Field> = {}) =>
  field('title', 5, { field_name: '标题', field_attribute: 2, order_id: 20, ...more })

export function transition(name: string, more: Partial<Transition> = {}): Transition {
  return {
    transition_id: 5,
    transition_name: name,
    attribute_type_id: 1,
    field_require_check: true,
    alert_enable: false,
    alert_text: '',
    is_accept: false,
    in_add_node: false,
    ...more,
  }
}

export const page = <T>(...value: T[]) => ({ value, page: 1, per_page: 10, total: value.length })
