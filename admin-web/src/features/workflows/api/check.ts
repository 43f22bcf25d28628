import { queryOptions } from '@tanstack/react-query'

import { call } from '@/lib/api'

import { WORKFLOWS } from './wire'

export interface Finding {
  /** Stable; docs/problem-codes.md explains each. */
  code: string
  severity: 'error' | 'warning' | 'info'
  element?: { kind: string; id: number; name: string }
  message: string
  message_zh: string
  /** In a condition of a transition; branches, lines and columns are counted from 1, characters from 0. */
  position?: { branch: number; expression: string; offset: number; line: number; column: number }
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
    queryKey: ['records', `${WORKFLOWS}/${workflowId}`, 'check'],
    queryFn: ({ signal }) => call<Check>('GET', `/workflows/${workflowId}/check`, { signal }),
    staleTime: 0,
  })

const WEIGHTS = { error: 2, warning: 1, info: 0 }

export const worstOf = (findings: Finding[]) =>
  findings
    .map(({ severity }) => severity)
    .reduce((one, other) => (WEIGHTS[one] >= WEIGHTS[other] ? one : other), 'info')

/** What was found at one element of the workflow. */
export const findingsAt = (check: Check | undefined, kind: string, id: number) =>
  check?.findings.filter(({ element }) => element?.kind === kind && element.id === id) ?? []
