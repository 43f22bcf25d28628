import { expect, it } from 'vitest'

import { countersignOf, typedVotes, votesOfAll } from './countersign'

it.each([
  {},
  { rule: 'first' as const, ordered: true },
  { veto: true },
  { rule: 'count' as const, threshold: 3, weights: { ann: 2 } },
  { rule: 'percent' as const, threshold: 51, veto: true },
])('the rule %j of a vote comes back from the form as it went in', (rule) => {
  expect(countersignOf(typedVotes(rule))).toEqual(rule)
})

it('a threshold and weights count only where the rule has a threshold', () => {
  const typed = typedVotes({ rule: 'count', threshold: 3, weights: { ann: 2 } })

  expect(countersignOf({ ...typed, rule: 'unanimous' })).toEqual({})
})

it('a weight without a person is not sent', () => {
  const typed = { ...typedVotes({ rule: 'count', threshold: 2 }), weights: [{ weight: 2 }, {}] }

  expect(countersignOf(typed)).toEqual({ rule: 'count', threshold: 2 })
})

it('votes are counted with their weights', () => {
  expect(votesOfAll(['ann', 'ben'], typedVotes({ rule: 'count', weights: { ann: 3, zoe: 9 } }))).toBe(4)
})
