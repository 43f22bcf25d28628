import { expect, it } from 'vitest'

import { meanOf, warmthOf } from './heat'

it('is the warmer the more of the most it is', () => {
  expect([1, 5, 10].map((amount) => warmthOf(amount, 10))).toEqual([1, 3, 5])
})

it('is none where nothing is', () => {
  expect(warmthOf(0, 0)).toBeUndefined()
  expect(meanOf({ stays: 0, total_seconds: 0 })).toBe(0)
})
