import { expect, it } from 'vitest'

import { PARTICIPANT_TYPES, participantOf, typedOf } from './participant'

const KEPT: Record<number, string> = {
  0: '',
  1: 'ann',
  2: 'ann,bob',
  3: '4,5',
  4: '7',
  5: 'creator,creator_tl',
  6: '3',
  7: 'deputy',
  8: 'deputy,lead',
  10: '{"hook_token":"t","wait":true,"extra_info":"x","hook_url":"https://a.example"}',
  11: '{"external_token":"t","extra_info":"","external_url":"https://a.example"}',
}

it.each(PARTICIPANT_TYPES)('of kind %i go through the form unchanged', (type) => {
  expect(participantOf(type, typedOf(type, KEPT[type]!))).toBe(KEPT[type])
})

it('that the server keeps as an unreadable text begin anew', () => {
  expect(typedOf(10, 'not json')).toEqual({ hook: {} })
})
