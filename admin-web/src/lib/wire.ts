/** What several pages read of the server's answers: only the keys in use. */

export interface Person {
  username: string
  alias: string
}

export interface Field {
  field_key: string
  field_name: string
  field_type_id: number
  /** 1 read only, 2 required, 3 optional. */
  field_attribute: number
  field_value: unknown
  default_value: string | null
  description: string
  placeholder: string
  field_template: string
  field_choice: Record<string, string>
  boolean_field_display: Record<string, string>
  order_id: number
}

export interface Transition {
  transition_id: number
  transition_name: string
  /** 1 agree, 2 refuse, 3 other. */
  attribute_type_id: number
  /** Whether the required fields have to be filled in to take it. */
  field_require_check: boolean
  alert_enable: boolean
  alert_text: string
  is_accept?: boolean
  in_add_node?: boolean
}

export interface Workflow {
  id: number
  name: string
  description: string
}

export const ACT_STATE = {
  draft: 0,
  inProgress: 1,
  sentBack: 2,
  takenBack: 3,
  finished: 4,
  closed: 5,
} as const

export const hasEnded = (actState: number) => actState === ACT_STATE.finished || actState === ACT_STATE.closed
