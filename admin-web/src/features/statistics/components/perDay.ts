import dayjs from 'dayjs'

import type { Opened } from '../api/statistics'

/** So many workflows have a colour of their own; the others are one. */
const TOLD_APART = 5

export interface Series {
  name: string
  counts: number[]
}

/** The days of the period, those without tickets too, and how many each workflow got on them: the larger ones first. */
export function perDay({ start_date, end_date, days, workflows }: Opened, others: string) {
  const first = dayjs(start_date)
  const names = Array.from({ length: dayjs(end_date).diff(first, 'day') + 1 }, (_, number) =>
    first.add(number, 'day').format('YYYY-MM-DD'),
  )
  const place = new Map(names.map((day, number) => [day, number]))
  const large = workflows.slice(0, TOLD_APART)
  const series: Series[] = large.map(({ workflow_name }) => ({
    name: workflow_name,
    counts: names.map(() => 0),
  }))
  const rest: Series = { name: others, counts: names.map(() => 0) }
  for (const { day, workflow_id, opened } of days) {
    const own = large.findIndex((workflow) => workflow.workflow_id === workflow_id)
    const { counts } = series[own] ?? rest
    counts[place.get(day)!]! += opened
  }
  return { days: names, series: workflows.length > TOLD_APART ? [...series, rest] : series }
}
