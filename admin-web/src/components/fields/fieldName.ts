import type { TFunction } from 'i18next'

import type { Field } from '@/lib/wire'

/** Fields that every ticket has: the server sends their names in Chinese only. */
const OF_EVERY_TICKET = {
  sn: 'systemField.sn',
  title: 'systemField.title',
  state_id: 'systemField.state_id',
  'state.state_name': 'systemField.state_state_name',
  'participant_info.participant_name': 'systemField.participant_info_participant_name',
  'participant_info.participant_alias': 'systemField.participant_info_participant_alias',
  'workflow.workflow_name': 'systemField.workflow_workflow_name',
  creator: 'systemField.creator',
  gmt_created: 'systemField.gmt_created',
  gmt_modified: 'systemField.gmt_modified',
} as const

export function fieldName(t: TFunction, { field_key, field_name }: Pick<Field, 'field_key' | 'field_name'>) {
  return isOfEveryTicket(field_key) ? t(OF_EVERY_TICKET[field_key]) : field_name || field_key
}

export function isOfEveryTicket(key: string): key is keyof typeof OF_EVERY_TICKET {
  return Object.hasOwn(OF_EVERY_TICKET, key)
}
