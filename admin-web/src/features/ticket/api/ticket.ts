import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'

import { call, type Page } from '@/lib/api'
import type { Field, Person, Transition } from '@/lib/wire'

export interface Ticket {
  id: number
  sn: string
  title: string
  workflow_id: number
  state_id: number
  act_state_id: number
  creator: string
  creator_info?: Person
  gmt_created: string
  gmt_modified: string
  /** User names, or the id of a department or role: see participant_type_id. */
  participant: string
  participant_type_id: number
  participant_info?: { participant_alias: string; participant_name: string }
  in_add_node: boolean
  add_node_man: string
  script_run_last_result: boolean
  /** JSON text: what each of those who all have to decide has chosen so far. */
  multi_all_person: string
  field_list: Field[]
  state_info: { id: number; name: string; type_id?: number; enable_retreat?: boolean }
}

export interface FlowLogEntry {
  id: number
  state: { state_id: number; state_name: string }
  transition: { transition_id: number; transition_name: string; attribute_type_id: number }
  intervene_type_id: number
  participant: string
  participant_info: { participant_alias: string }
  suggestion: string
  gmt_created: string
}

export interface FlowSteps {
  current_state_id: number
  value: { state_id: number; state_name: string; state_flow_log_list: Omit<FlowLogEntry, 'state'>[] }[]
}

export interface Diagram {
  bpmn_xml: string
  current: string[]
  travelled: string[]
  troubles: Trouble[]
}

/** What the server should have done by itself where the ticket is, and could not. */
export interface Trouble {
  kind: string
  status: 'failed' | 'retrying'
  error: string
  next_attempt: string | null
}

/** Everything known of one ticket is kept under this key, so that one action refreshes it all. */
export const ticketKey = (id: number) => ['ticket', id] as const

const about = <T>(id: number, part: string) =>
  queryOptions({
    queryKey: [...ticketKey(id), part],
    queryFn: ({ signal }) => call<T>('GET', `/tickets/${id}${part}`, { signal }),
  })

export const ticket = (id: number) =>
  queryOptions({ ...about<{ value: Ticket }>(id, ''), select: ({ value }: { value: Ticket }) => value })

export const transitions = (id: number) =>
  queryOptions({
    ...about<{ value: Transition[] }>(id, '/transitions'),
    select: ({ value }: { value: Transition[] }) => value,
  })

export const flowSteps = (id: number) => about<FlowSteps>(id, '/flowsteps')

export const diagram = (id: number) => about<Diagram>(id, '/diagram')

/** Newest first. */
export const flowLogs = (id: number) =>
  infiniteQueryOptions({
    queryKey: [...ticketKey(id), '/flowlogs'],
    initialPageParam: 1,
    queryFn: ({ pageParam, signal }) =>
      call<Page<FlowLogEntry>>('GET', `/tickets/${id}/flowlogs`, {
        query: { page: pageParam, per_page: 20 },
        signal,
      }),
    getNextPageParam: ({ page, per_page, total }) => (page * per_page < total ? page + 1 : undefined),
    select: ({ pages }) => pages.flatMap(({ value }) => value),
  })

export const canIntervene = (workflowId: number | undefined) =>
  queryOptions({
    queryKey: ['workflow', workflowId, 'can_intervene'],
    queryFn: ({ signal }) =>
      call<{ can_intervene: boolean }>('GET', `/workflows/${workflowId}/can_intervene`, { signal }),
    select: (data) => data.can_intervene,
    enabled: workflowId !== undefined,
  })

export const statesOf = (workflowId: number) =>
  queryOptions({
    queryKey: ['workflow', workflowId, 'simple_states'],
    queryFn: ({ signal }) =>
      call<Page<{ id: number; name: string }>>('GET', `/workflows/${workflowId}/simple_states`, {
        query: { per_page: 1000 },
        signal,
      }),
    select: (page) => page.value,
  })
