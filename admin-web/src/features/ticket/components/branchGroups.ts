import type { Transition } from '@/lib/wire'

import type { Ticket } from '../api/ticket'

/** What can be done, by the branch in which it can be done; without a name where the ticket is in a single state. */
export function branchGroups(transitions: Transition[], branches: Ticket['branches'] = []) {
  const ids = [...new Set(transitions.map(({ branch_state_id }) => branch_state_id))]
  return ids.map((id) => ({
    id,
    name: branches.find(({ state_id }) => state_id === id)?.state_name,
    transitions: transitions.filter(({ branch_state_id }) => branch_state_id === id),
  }))
}

/** The branches in which somebody acts. */
export const branchesOf = (username: string, branches: Ticket['branches'] = []) =>
  branches.filter(({ participant_info: { participant } }) => participant.split(',').includes(username))
