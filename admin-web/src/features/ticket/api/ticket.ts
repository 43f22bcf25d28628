import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'

import type { Answered, AnswerTo } from '@/lib/answers'
import { call, type Page } from '@/lib/api'
import type { Field, Person, Transition } from '@/lib/wire'

/** As the server answers it, in the keys that the page reads; user names, or the id of a department or role, are the participant. */
export type Ticket = Pick<
  Answered<'Ticket'>,
  | 'id'
  | 'sn'
  | 'title'
  | 'workflow_id'
  | 'state_id'
  | 'act_state_id'
  | 'creator'
  | 'gmt_created'
  | 'gmt_modified'
  | 'parent_ticket_id'
  | 'participant'
  | 'participant_type_id'
  | 'relation'
  | 'in_add_node'
  | 'add_node_man'
  | 'script_run_last_result'
  | 'multi_all_person'
  | 'voters'
> & {
  creator_info?: Person
  participant_info?: { participant_alias: string; participant_name: string }
  field_list: Field[]
  /** Where it is in several states at once. */
  branches?: TicketBranch[]
  /** What will be done by itself, and when, unless the ticket moves before. */
  timers?: { transition_id: number; transition_name: string; due: string }[]
  state_info: {
    id: number
    name: string
    type_id?: number
    enable_retreat?: boolean
    countersign?: VoteRule
  }
}

/** How votes end. */
export type VoteRule = Answered<'VoteRule'>

export type TicketBranch = Answered<'TicketBranch'>

type Entry = Answered<'FlowLog'>

/** What was done; the ticket's fields afterwards are there where they were asked for. */
export type FlowLogEntry = Pick<
  Entry,
  'id' | 'state' | 'transition' | 'intervene_type_id' | 'participant' | 'suggestion' | 'gmt_created'
> & { participant_info: { participant_alias: string }; ticket_data?: Snapshot }

export type Snapshot = Record<string, unknown>

export type FlowSteps = AnswerTo<'/api/v1.0/tickets/{ticketId}/flowsteps'>

export type Diagram = AnswerTo<'/api/v1.0/tickets/{ticketId}/diagram'>

/** What the server should have done by itself where the ticket is, and could not. */
export type Trouble = Diagram['troubles'][number]

/** Everything known of one ticket is kept under this key, so that one action refreshes it all. */
export const ticketKey = (id: number) => ['ticket', id] as const

const about = <T>(id: number, part: string) =>
  queryOptions({
    queryKey: [...ticketKey(id), part],
    queryFn: ({ signal }) => call<T>('GET', `/tickets/${id}${part}`, { signal }),
  })

export const ticket = (id: number) =>
  queryOptions({
    ...about<{ value: Ticket }>(id, ''),
    select: ({ value }: { value: Ticket }) => value,
    // while the page is looked at; what others did shows soon
    refetchInterval: 10_000,
  })

export const transitions = (id: number) =>
  queryOptions({
    ...about<{ value: Transition[] }>(id, '/transitions'),
    select: ({ value }: { value: Transition[] }) => value,
  })

/** The states to which whoever handles it may send it back; none where that is not allowed. */
export const passedStates = (id: number) =>
  queryOptions({
    ...about<AnswerTo<'/api/v1.0/tickets/{ticketId}/return'>>(id, '/return'),
    select: ({ value }) => value,
  })

export const flowSteps = (id: number) => about<FlowSteps>(id, '/flowsteps')

export const diagram = (id: number) => about<Diagram>(id, '/diagram')

/** Newest first; with the ticket as it was after each of them, if asked for: that is most of the data. */
export const flowLogs = (id: number, withSnapshots = false) =>
  infiniteQueryOptions({
    queryKey: [...ticketKey(id), '/flowlogs', withSnapshots],
    initialPageParam: 1,
    queryFn: ({ pageParam, signal }) =>
      call<Page<FlowLogEntry>>('GET', `/tickets/${id}/flowlogs`, {
        query: { page: pageParam, per_page: 20, ticket_data: withSnapshots ? 1 : undefined },
        signal,
      }),
    getNextPageParam: ({ page, per_page, total }) => (page * per_page < total ? page + 1 : undefined),
    select: ({ pages }) => pages.flatMap(({ value }) => value),
    // comments do not change the ticket, so nothing else tells of them
    refetchInterval: 30_000,
  })

export type Explanation = Answered<'Explanation'>

/** Why the ticket is where it is, in the reader's language. */
export const explanation = (id: number, language: string) =>
  queryOptions({
    queryKey: [...ticketKey(id), '/explain', language],
    queryFn: ({ signal }) =>
      call<Explanation>('GET', `/tickets/${id}/explain`, { query: { lang: language }, signal }),
  })

/** Tickets that were opened as a part of this one. */
export const subTickets = (id: number) =>
  queryOptions({
    queryKey: [...ticketKey(id), 'sub-tickets'],
    queryFn: ({ signal }) =>
      call<Page<SubTicket>>('GET', '/tickets', {
        query: { category: 'all', parent_ticket_id: id, per_page: 100 },
        signal,
      }),
    select: ({ value }) => value,
  })

export type SubTicket = Pick<Answered<'TicketInList'>, 'id' | 'sn' | 'title' | 'act_state_id'> & {
  state: { state_name: string }
  workflow_info: { workflow_name: string }
}

export const canIntervene = (workflowId: number | undefined) =>
  queryOptions({
    queryKey: ['workflow', workflowId, 'can_intervene'],
    queryFn: ({ signal }) =>
      call<{ can_intervene: boolean }>('GET', `/workflows/${workflowId}/can_intervene`, { signal }),
    select: (data) => data.can_intervene,
    enabled: workflowId !== undefined,
  })
