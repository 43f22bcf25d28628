import { queryOptions } from '@tanstack/react-query'

import type { Answered } from './answers'
import { call, type Page } from './api'
import type { Workflow } from './wire'

/** The workflows that the user may start. */
export const workflows = queryOptions({
  queryKey: ['workflows'],
  queryFn: ({ signal }) => call<Page<Workflow>>('GET', '/workflows', { query: { per_page: 1000 }, signal }),
  select: (page) => page.value,
  staleTime: 60_000,
})

const REMEMBERED = { tickets: 30, workflows: 3 }

/** The ids of the workflows of the user's newest tickets. */
export const latelyStarted = queryOptions({
  queryKey: ['tickets', 'lately started'],
  queryFn: ({ signal }) =>
    call<Page<{ workflow_id: number }>>('GET', '/tickets', {
      query: { category: 'owner', per_page: REMEMBERED.tickets },
      signal,
    }),
  select: (page) =>
    [...new Set(page.value.map(({ workflow_id }) => workflow_id))].slice(0, REMEMBERED.workflows),
})

/** The workflows that the user may change. */
export const administeredWorkflows = queryOptions({
  queryKey: ['records', '/workflows', 'administered'],
  queryFn: ({ signal }) =>
    call<Page<Workflow>>('GET', '/workflows', { query: { per_page: 1000, from_admin: 1 }, signal }),
  select: (page) => page.value,
})

export type InitState = Pick<Answered<'InitState'>, 'name' | 'field_list' | 'transition'>

/** What a workflow asks at its start. */
export const initState = (workflowId: number) =>
  queryOptions({
    queryKey: ['workflow', workflowId, 'init_state'],
    queryFn: ({ signal }) => call<InitState>('GET', `/workflows/${workflowId}/init_state`, { signal }),
  })

/** The names of a workflow's states. */
export const statesOf = (workflowId: number) =>
  queryOptions({
    queryKey: ['workflow', workflowId, 'simple_states'],
    queryFn: ({ signal }) =>
      call<Page<Answered<'StateName'>>>('GET', `/workflows/${workflowId}/simple_states`, {
        query: { per_page: 1000 },
        signal,
      }),
    select: (page) => page.value,
  })
