import { keepPreviousData, queryOptions } from '@tanstack/react-query'

import type { Answered, AnswerTo } from '@/lib/answers'
import { call } from '@/lib/api'

export type Opened = AnswerTo<'/api/v1.0/statistics/tickets'>
export type Figures = Answered<'TicketFigures'>
export type OfWorkflow = Answered<'TicketsOfWorkflow'>
export type StateTime = Answered<'StateTime'>

/** Of which tickets: those opened from one day to another, both included, in one workflow or in all. */
export interface Scope {
  from: string
  to: string
  workflow: number | undefined
}

const asked = ({ from, to, workflow }: Scope) => ({ start_date: from, end_date: to, workflow_id: workflow })

export const opened = (scope: Scope) =>
  queryOptions({
    queryKey: ['statistics', 'tickets', scope],
    queryFn: ({ signal }) => call<Opened>('GET', '/statistics/tickets', { query: asked(scope), signal }),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  })

export const stateTimes = (scope: Scope) =>
  queryOptions({
    queryKey: ['statistics', 'states', scope],
    queryFn: ({ signal }) =>
      call<{ value: StateTime[] }>('GET', '/statistics/states', { query: asked(scope), signal }),
    select: ({ value }) => value,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  })
