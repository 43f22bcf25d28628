import { queryOptions } from '@tanstack/react-query'

import { call } from '@/lib/api'

export interface Finding {
  /** Stable; docs/problem-codes.md explains each. */
  code: string
  severity: 'error' | 'warning' | 'info'
  element?: { kind: string; id: number; name: string }
  message: string
  message_zh: string
  /** The shortest way of a ticket that shows it. */
  run?: { state_id: number; state_name: string; transition_name?: string }[]
}

export interface Check {
  passed: boolean
  findings: Finding[]
}

/** Kept with the workflow's records, so that every edit has it checked anew. */
export const checkOf = (workflowId: number) =>
  queryOptions({
    queryKey: ['check', workflowId],
    queryFn: ({ signal }) => call<Check>('GET', `/workflows/${workflowId}/check`, { signal }),
    staleTime: 0,
  })
