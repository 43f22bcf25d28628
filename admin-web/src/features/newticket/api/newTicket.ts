import { useMutation, useQueryClient } from '@tanstack/react-query'

import { call } from '@/lib/api'

export interface NewTicket {
  workflow_id: number
  transition_id: number
  /** Of which ticket it is a part, and in which state that one waits for it. */
  parent_ticket_id?: number
  parent_ticket_state_id?: number
  fields: Record<string, unknown>
}

/** Creates the ticket and gives its id. */
export function useCreateTicket() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ fields, ...ids }: NewTicket) =>
      call<{ ticket_id: number }>('POST', '/tickets', { body: { ...fields, ...ids } }).then(
        (data) => data.ticket_id,
      ),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ['tickets'] }),
  })
}
