import { queryOptions } from '@tanstack/react-query'

import type { Answered } from '@/lib/answers'
import { call } from '@/lib/api'

export const WORKFLOWS = '/workflows'

/** What belongs to one workflow. */
export const pathOf = (workflowId: number, part: 'states' | 'transitions' | 'custom_fields' | 'versions') =>
  `${WORKFLOWS}/${workflowId}/${part}`

export type ListedWorkflow = Pick<
  Answered<'AdministeredWorkflow'>,
  'id' | 'name' | 'description' | 'creator' | 'gmt_created'
>

/** Notices are ids with commas between them; limit_expression and display_form_str are JSON texts. */
export type Workflow = Pick<
  Answered<'Workflow'>,
  | 'id'
  | 'name'
  | 'description'
  | 'notices'
  | 'view_permission_check'
  | 'limit_expression'
  | 'display_form_str'
  | 'title_template'
  | 'content_template'
  | 'workflow_admin'
  | 'intervener'
  | 'view_persons'
  | 'view_depts'
  | 'api_permission_apps'
>

/** What ends the votes in a state that everybody handles; what is left out is as in Loonflow, where all have to choose the same. */
export interface Countersign {
  rule?: 'unanimous' | 'first' | 'count' | 'percent'
  threshold?: number
  veto?: boolean
  ordered?: boolean
  weights?: Record<string, number>
}

/** The type is 0 ordinary, 1 start, 2 end. */
export type State = Pick<
  Answered<'State'>,
  | 'id'
  | 'name'
  | 'is_hidden'
  | 'order_id'
  | 'type_id'
  | 'enable_retreat'
  | 'remember_last_man_enable'
  | 'participant_type_id'
  | 'participant'
  | 'distribute_type_id'
  | 'state_field_str'
  | 'label'
  | 'participant_info'
  | 'enable_return'
> & { countersign?: Countersign }

/** The type is 1 by somebody, 2 by a timer of so many seconds; conditions are a JSON text, a list of {expression, target_state_id}. */
export type Transition = Pick<
  Answered<'Transition'>,
  | 'id'
  | 'name'
  | 'transition_type_id'
  | 'timer'
  | 'source_state_id'
  | 'destination_state_id'
  | 'condition_expression'
  | 'attribute_type_id'
  | 'field_require_check'
  | 'alert_enable'
  | 'alert_text'
  | 'source_state_info'
  | 'destination_state_info'
>

export type CustomField = Pick<
  Answered<'CustomField'>,
  | 'id'
  | 'field_key'
  | 'field_name'
  | 'field_type_id'
  | 'order_id'
  | 'default_value'
  | 'description'
  | 'placeholder'
  | 'field_template'
  | 'boolean_field_display'
  | 'field_choice'
  | 'label'
>

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
