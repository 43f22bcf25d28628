import { expect, it } from 'vitest'

import { bytes, duration, percent } from './amounts'

it.each([
  [0, '0 sec'],
  [59, '59 sec'],
  [90, '1.5 min'],
  [7_200, '2 hr'],
  [100_000, '1.2 days'],
  [8_640_000, '100 days'],
])('says how long %d seconds are', (seconds, words) => {
  expect(duration('en', seconds)).toBe(words)
})

it('speaks both languages', () => {
  expect(duration('zh', 7_200)).toBe('2小时')
  expect(bytes('en', 1_234_567_890)).toBe('1.2 GB')
  expect(percent('en', 1, 3)).toBe('33%')
  expect(percent('en', 0, 0)).toBe('0%')
})
