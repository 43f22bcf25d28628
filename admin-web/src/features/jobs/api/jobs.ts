import { keepPreviousData, queryOptions } from '@tanstack/react-query'

import type { Answered, AnswerTo } from '@/lib/answers'
import { call } from '@/lib/api'

/** How jobs stand, in the order in which an operator wants to see them. */
export const STATUSES = ['failed', 'retrying', 'running', 'waiting'] as const
export type JobStatus = (typeof STATUSES)[number]

export const KINDS = [
  'hook',
  'script',
  'notice',
  'notice_script',
  'people',
  'timer',
  'version',
  'follow',
] as const
export type JobKind = (typeof KINDS)[number]

export type Job = Answered<'Job'>

/** What is looked for; undefined where it does not matter. */
export interface JobFilter {
  status: JobStatus
  kind: JobKind | undefined
  workflowId: number | undefined
  /** Seconds. */
  olderThan: number | undefined
  page: number
  perPage: number
}

export type JobPage = AnswerTo<'/api/v1.0/jobs'>

const KEY = 'jobs'

export const jobs = ({ status, kind, workflowId, olderThan, page, perPage }: JobFilter) =>
  queryOptions({
    queryKey: [KEY, status, kind, workflowId, olderThan, page, perPage],
    queryFn: ({ signal }) =>
      call<JobPage>('GET', '/jobs', {
        query: { status, kind, workflow_id: workflowId, older_than: olderThan, page, per_page: perPage },
        signal,
      }),
    placeholderData: keepPreviousData,
    refetchInterval: 10_000,
  })

export const allJobs = { queryKey: [KEY] }

/** The jobs with these ids, or all that fit the filter. */
export type Retry = { ids: string[] } | { all: JobFilter }

export const retry = (what: Retry) =>
  call<{ retried: number }>('POST', '/jobs/retry', {
    body: 'ids' in what ? what : { all: wire(what.all) },
  })

const wire = ({ status, kind, workflowId, olderThan }: JobFilter) => ({
  status,
  kind,
  workflow_id: workflowId,
  older_than: olderThan,
})
