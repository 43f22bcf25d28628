import { queryOptions } from '@tanstack/react-query'

import type { Answered } from '@/lib/answers'
import { call } from '@/lib/api'

import { WORKFLOWS } from './wire'

export type Check = Answered<'Check'>

/** Its code is stable, docs/problem-codes.md explains each; the run is the shortest way of a ticket that shows it. */
export type Finding = Check['findings'][number]

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
