import { queryOptions } from '@tanstack/react-query'

import type { Answered, AnswerTo } from '@/lib/answers'
import { call } from '@/lib/api'

import type { Difference } from './versions'
import { WORKFLOWS } from './wire'

export type PublishStatus = Answered<'PublishStatus'>

/** What becomes of running tickets when a version is published. */
export type Rule = PublishStatus['running_tickets']

export type ForetoldTicket = Answered<'ForetoldTicket'>
export type Outcome = ForetoldTicket['outcome']

export type Preview = AnswerTo<'/api/v1.0/workflows/{workflowId}/publish/preview'>

/** Tickets of one state that fare alike. */
export type Group = Preview['groups'][number]

export type Progress = AnswerTo<'/api/v1.0/workflows/{workflowId}/publish/progress'>

/** Where tickets go whose state a version does not have, by the state's id. */
export type Targets = Record<number, number>

/** What is asked of a preview. */
export interface Asked {
  undo: boolean
  rule?: Exclude<Rule, 'decide'> | undefined
  targets: Targets
  outcome?: Outcome | undefined
  page: number
}

const pathOf = (workflowId: number) => `${WORKFLOWS}/${workflowId}/publish`
const keyOf = (workflowId: number) => ['publish', workflowId]

/** All that is known of publishing a workflow. */
export const publishKey = keyOf

export const statusOf = (workflowId: number) =>
  queryOptions({
    queryKey: [...keyOf(workflowId), 'status'],
    queryFn: ({ signal }) => call<PublishStatus>('GET', pathOf(workflowId), { signal }),
  })

export const draftOf = (workflowId: number) =>
  queryOptions({
    queryKey: [...keyOf(workflowId), 'draft'],
    queryFn: ({ signal }) =>
      call<{ difference: Difference[] }>('GET', `${WORKFLOWS}/${workflowId}/versions/draft`, { signal }),
  })

export const previewOf = (workflowId: number, { undo, rule, targets, outcome, page }: Asked) =>
  queryOptions({
    queryKey: [...keyOf(workflowId), 'preview', undo, rule, targets, outcome, page],
    queryFn: ({ signal }) =>
      call<Preview>('GET', `${pathOf(workflowId)}/preview`, {
        query: {
          undo: undo ? 1 : undefined,
          running_tickets: undo ? undefined : rule,
          targets: Object.entries(targets)
            .map(([from, to]) => `${from}:${to}`)
            .join(','),
          outcome,
          page,
          per_page: 10,
        },
        signal,
      }),
  })

/** Asked again and again while tickets are being brought along. */
export const progressOf = (workflowId: number) =>
  queryOptions({
    queryKey: [...keyOf(workflowId), 'progress'],
    queryFn: ({ signal }) => call<Progress>('GET', `${pathOf(workflowId)}/progress`, { signal }),
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? 1000 : false),
  })

export const switchMode = (workflowId: number, mode: PublishStatus['mode'], rule: Rule) =>
  call<PublishStatus>('PUT', pathOf(workflowId), { body: { mode, running_tickets: rule } })

export const publish = (workflowId: number, rule: Exclude<Rule, 'decide'>, targets: Targets) =>
  call<{ version: number }>('POST', pathOf(workflowId), { body: { running_tickets: rule, targets } })

export const undo = (workflowId: number, targets: Targets) =>
  call<{ version: number }>('POST', `${pathOf(workflowId)}/undo`, { body: { targets } })
