import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'

import { call } from '@/lib/api'
import type { Field, Transition } from '@/lib/wire'

export interface InitState {
  name: string
  field_list: Field[]
  transition: Transition[]
}

/** What a workflow asks at its start. */
export const initState = (workflowId: number) =>
  queryOptions({
    queryKey: ['workflow', workflowId, 'init_state'],
    queryFn: ({ signal }) => call<InitState>('GET', `/workflows/${workflowId}/init_state`, { signal }),
  })

export interface NewTicket {
  workflow_id: number
  transition_id: number
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
