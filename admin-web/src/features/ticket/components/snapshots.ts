import type { FlowLogEntry, Snapshot } from '../api/ticket'

/** What every ticket has and nobody typed: the entry's own words tell of it. */
const OF_THE_SERVER = new Set([
  'id',
  'sn',
  'creator',
  'relation',
  'state_id',
  'is_deleted',
  'gmt_created',
  'gmt_modified',
  'workflow_id',
  'act_state_id',
  'in_add_node',
  'add_node_man',
  'multi_all_person',
  'parent_ticket_id',
  'parent_ticket_state_id',
  'participant_type_id',
  'script_run_last_result',
])

export interface Change {
  key: string
  before: unknown
  after: unknown
}

/** Loonflow writes dates that are not there as the word None. */
const isThere = (value: unknown) => ![null, undefined, '', 'None'].includes(value as string)

/** The values of a snapshot that people gave. */
export const shownOf = (snapshot: Snapshot) =>
  Object.entries(snapshot).filter(([key, value]) => !OF_THE_SERVER.has(key) && isThere(value))

/**
 * What an entry changed: how the ticket was after it, beside how it was after the entry before.
 *
 * @param older whether there are entries that have not been read; then what the last one changed is not known
 */
export function changesOf(entry: FlowLogEntry, before: FlowLogEntry | undefined, older: boolean): Change[] {
  if (before === undefined && older) return []
  const [then, now] = [before?.ticket_data ?? {}, entry.ticket_data ?? {}]
  return [...new Set([...Object.keys(then), ...Object.keys(now)])]
    .filter((key) => !OF_THE_SERVER.has(key))
    .filter((key) => isThere(then[key]) || isThere(now[key]))
    .filter((key) => JSON.stringify(then[key]) !== JSON.stringify(now[key]))
    .map((key) => ({ key, before: then[key], after: now[key] }))
}
