import { queryOptions } from '@tanstack/react-query'
import dayjs from 'dayjs'

import type { Answered } from '@/lib/answers'
import { call } from '@/lib/api'

/** How tickets fare in a state: how many are there, and how often others came and went on, and after how long. */
export type StateHeat = Answered<'StateTime'>

/** The server's statistics reach back a year at once. */
const DAYS = 365

/** On which day the first of those tickets were opened that a heat map is about. */
export const firstDay = () =>
  dayjs()
    .subtract(DAYS - 1, 'day')
    .format('YYYY-MM-DD')

export const heatOf = (workflowId: number, from: string) =>
  queryOptions({
    queryKey: ['statistics', 'heat', workflowId, from],
    queryFn: ({ signal }) =>
      call<{ value: StateHeat[] }>('GET', '/statistics/states', {
        // until the server's own today
        query: { workflow_id: workflowId, start_date: from },
        signal,
      }),
    select: ({ value }) => value,
    staleTime: 60_000,
  })

export const meanOf = ({ stays, total_seconds }: Pick<StateHeat, 'stays' | 'total_seconds'>) =>
  stays > 0 ? total_seconds / stays : 0

/** From 1 to 5, how much of the most it is; undefined for nothing. */
export function warmthOf(amount: number, most: number) {
  if (amount <= 0 || most <= 0) return undefined
  return Math.min(5, Math.ceil((amount / most) * 5)) as 1 | 2 | 3 | 4 | 5
}
