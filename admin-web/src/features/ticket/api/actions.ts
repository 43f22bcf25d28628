import { useMutation, useQueryClient } from '@tanstack/react-query'

import { call } from '@/lib/api'

import { ticketKey } from './ticket'

/** Everything that can be done to a ticket, as the server is told it. */
export type Action =
  | { kind: 'handle'; transition_id: number; suggestion?: string; fields: Record<string, unknown> }
  | { kind: 'accept'; branch_state_id?: number }
  | { kind: 'addNodeEnd' | 'retreat' | 'close'; suggestion?: string; branch_state_id?: number }
  | { kind: 'deliver' | 'assign' | 'addNode'; target_username: string; suggestion?: string }
  | { kind: 'forceState'; state_id: number; suggestion?: string }
  | { kind: 'return'; state_id: number; straight_back?: boolean; suggestion?: string }
  | { kind: 'copy'; people: string[]; suggestion?: string }
  | { kind: 'urge'; suggestion?: string }
  | { kind: 'retry'; branch_state_id?: number }
  | { kind: 'comment'; suggestion: string }

function perform(ticketId: number, action: Action): Promise<unknown> {
  const { kind, ...body } = action
  const post = (what: string, more?: object) =>
    call('POST', `/tickets/${ticketId}/${what}`, { body: { ...body, ...more } })
  switch (kind) {
    case 'handle':
      return handle(ticketId, action)
    case 'forceState':
      return call('PUT', `/tickets/${ticketId}/state`, { body })
    case 'addNodeEnd':
      return post('add_node_end')
    case 'addNode':
      return post('add_node')
    case 'assign':
      return post('deliver', { from_admin: 1 })
    case 'comment':
      return post('comments')
    case 'copy':
      return call('POST', `/tickets/${ticketId}/copy`, {
        body: { target_usernames: action.people.join(), suggestion: action.suggestion },
      })
    case 'retry':
      return post('retry_script')
    case 'accept':
    case 'retreat':
    case 'close':
    case 'deliver':
    case 'return':
    case 'urge':
      return post(kind)
  }
}

function handle(
  ticketId: number,
  { transition_id, suggestion, fields }: Extract<Action, { kind: 'handle' }>,
) {
  return call('PATCH', `/tickets/${ticketId}`, { body: { ...fields, transition_id, suggestion } })
}

/** Does it, then reads anew what may have changed: this ticket and the lists. */
export function useAction(ticketId: number) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (action: Action) => perform(ticketId, action),
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ticketKey(ticketId) }),
        queries.invalidateQueries({ queryKey: ['tickets'] }),
      ]),
  })
}
