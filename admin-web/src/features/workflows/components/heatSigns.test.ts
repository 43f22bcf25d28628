import type { TFunction } from 'i18next'
import { expect, it } from 'vitest'

import type { StateHeat } from '../api/heat'
import { heatBadges, heatMarks, hottest, undrawn } from './heatSigns'

const heat = (state_id: number, more: Partial<StateHeat>): StateHeat => ({
  workflow_id: 4,
  workflow_name: 'Leave',
  state_id,
  state_name: `state ${state_id}`,
  stays: 0,
  median_seconds: null,
  p90_seconds: null,
  total_seconds: 0,
  waiting: 0,
  longest_seconds: null,
  ...more,
})
const approve = heat(2, { waiting: 4, stays: 2, total_seconds: 7_200 })
const record = heat(3, { waiting: 1, stays: 1, total_seconds: 36_000 })
const t = ((key: string) => key) as unknown as TFunction

it('warms states by the tickets that are there, or by how long others stayed', () => {
  expect(heatMarks([approve, record], 'waiting')).toEqual([
    { element: 'state_2', marker: 'warmth-5' },
    { element: 'state_3', marker: 'warmth-2' },
  ])
  expect(hottest(heatMarks([record, approve], 'waiting'))).toBe('state_2')
  expect(heatMarks([approve, record], 'time').map(({ marker }) => marker)).toEqual(['warmth-1', 'warmth-5'])
})

it('leads from a count to the tickets', () => {
  const badges = heatBadges([approve, heat(5, {})], ({ state_id }) => `/at/${state_id}`, 'en', t)

  expect(badges).toMatchObject([
    { element: 'state_2', status: 'count', sign: '4', href: '/at/2' },
    { element: 'state_2', status: 'time', sign: '⌀ 1 hr' },
  ])
})

it('tells of tickets in states that the diagram does not have', () => {
  expect(undrawn([approve, record], '<userTask id="state_2"/>')).toEqual([record])
})
