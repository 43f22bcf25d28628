import { field, title } from './samples'

import type { Ticket } from '@/features/ticket/api/ticket'

/** A ticket of ann that waits for ben. */
export function ticketOf(more: Partial<Ticket> = {}): Ticket {
  return {
    id: 12,
    sn: 'conf_202611220001',
    title: 'Summer',
    workflow_id: 4,
    state_id: 2,
    act_state_id: 1,
    creator: 'ann',
    creator_info: { username: 'ann', alias: 'Ann' },
    gmt_created: '2026-11-22 11:19:16',
    gmt_modified: '2026-11-22 11:19:17',
    participant: 'ben',
    participant_type_id: 1,
    relation: 'ann,ben',
    in_add_node: false,
    add_node_man: '',
    script_run_last_result: true,
    parent_ticket_id: 0,
    multi_all_person: '{}',
    field_list: [
      title({ field_attribute: 1, field_value: 'Summer' }),
      field('days', 10, { field_attribute: 2, field_value: 3 }),
    ],
    state_info: { id: 2, name: 'leader approves', type_id: 0, enable_retreat: false },
    ...more,
  }
}
