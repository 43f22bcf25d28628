import { queryOptions } from '@tanstack/react-query'

import { call } from '@/lib/api'

export const WORKFLOWS = '/workflows'

/** What belongs to one workflow. */
export const pathOf = (workflowId: number, part: 'states' | 'transitions' | 'custom_fields' | 'versions') =>
  `${WORKFLOWS}/${workflowId}/${part}`

export interface ListedWorkflow {
  id: number
  name: string
  description: string
  creator: string
  gmt_created: string
}

export interface Workflow {
  id: number
  name: string
  description: string
  /** Ids of notices, with commas between them. */
  notices: string
  view_permission_check: boolean
  /** JSON text. */
  limit_expression: string
  /** JSON text: keys of the fields that those see who do not handle the ticket. */
  display_form_str: string
  title_template: string
  content_template: string
  workflow_admin: string[]
  intervener: string[]
  view_persons: string[]
  view_depts: (string | number)[]
  api_permission_apps: string[]
}

export interface State {
  id: number
  name: string
  is_hidden: boolean
  order_id: number
  /** 0 ordinary, 1 start, 2 end. */
  type_id: number
  enable_retreat: boolean
  remember_last_man_enable: boolean
  participant_type_id: number
  participant: string
  distribute_type_id: number
  /** Key of a field: 1 read only, 2 required, 3 optional. */
  state_field_str: Record<string, number> | string
  label: object | string
  participant_info?: { participant_alias: string; participant_type_name: string }
}

export interface Transition {
  id: number
  name: string
  /** 1 by somebody, 2 by a timer. */
  transition_type_id: number
  /** Seconds. */
  timer: number
  source_state_id: number
  destination_state_id: number
  /** JSON text: a list of {expression, target_state_id}. */
  condition_expression: string
  attribute_type_id: number
  field_require_check: boolean
  alert_enable: boolean
  alert_text: string
  source_state_info?: { name: string }
  destination_state_info?: { name: string }
}

export interface CustomField {
  id: number
  field_key: string
  field_name: string
  field_type_id: number
  order_id: number
  default_value: string | null
  description: string
  placeholder: string
  field_template: string
  boolean_field_display: Record<string, string> | string
  field_choice: Record<string, string> | string
  label: object | string
}

export const workflowOf = (id: number) =>
  queryOptions({
    queryKey: ['records', WORKFLOWS, 'one', id],
    queryFn: ({ signal }) => call<Workflow>('GET', `${WORKFLOWS}/${id}`, { signal }),
  })

/** What the server sends as an object here and as JSON text there. */
export function objectOf<T extends object>(value: T | string | null | undefined): T {
  if (typeof value !== 'string') return value ?? ({} as T)
  try {
    const read: unknown = JSON.parse(value || '{}')
    return (read && typeof read === 'object' ? read : {}) as T
  } catch {
    return {} as T
  }
}

export const split = (list: string) => list.split(',').filter(Boolean)
