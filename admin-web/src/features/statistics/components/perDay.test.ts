import { expect, it } from 'vitest'

import { perDay } from './perDay'

const figures = { opened: 1, ended: 0, median_seconds: null, p90_seconds: null }

it('has a place for every day and puts small workflows together', () => {
  const workflows = [1, 2, 3, 4, 5, 6, 7].map((id) => ({
    workflow_id: id,
    workflow_name: `w${id}`,
    ...figures,
  }))

  const { days, series } = perDay(
    {
      start_date: '2026-02-27',
      end_date: '2026-03-02',
      workflows,
      all: figures,
      days: [
        { day: '2026-02-28', workflow_id: 1, opened: 3, ended: 1 },
        { day: '2026-03-02', workflow_id: 6, opened: 1, ended: 0 },
        { day: '2026-03-02', workflow_id: 7, opened: 1, ended: 0 },
      ],
    },
    'others',
  )

  expect(days).toEqual(['2026-02-27', '2026-02-28', '2026-03-01', '2026-03-02'])
  expect(series[0]).toEqual({ name: 'w1', counts: [0, 3, 0, 0] })
  expect(series.at(-1)).toEqual({ name: 'others', counts: [0, 0, 0, 2] })
})
