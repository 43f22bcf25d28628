import { describe, expect, it } from 'vitest'

import { differences } from './differences'

describe('What an entry of the audit changed', () => {
  it('is told value by value where a text has a structure', () => {
    const before = JSON.stringify({ title: 1, days: 2 })
    const after = JSON.stringify({ title: 1, days: 3, reason: 2 })

    expect(differences({ state_field_str: [before, after] })).toEqual([
      { path: ['state_field_str', 'days'], before: 2, after: 3 },
      { path: ['state_field_str', 'reason'], before: undefined, after: 2 },
    ])
  })

  it('counts the rows of a list from one, and tells of plain lists what went and what came', () => {
    const rows = (...expressions: string[]) =>
      JSON.stringify(expressions.map((expression) => ({ expression, target_state_id: 4 })))

    expect(
      differences({
        condition_expression: [rows('{days} > 1', '{days} > 7'), rows('{days} > 2', '{days} > 7')],
        display_form_str: ['["sn", "title"]', '["title", "days"]'],
      }),
    ).toEqual([
      { path: ['condition_expression', '1', 'expression'], before: '{days} > 1', after: '{days} > 2' },
      { path: ['display_form_str'], before: 'sn', after: 'days' },
    ])
  })

  it('leaves out what is empty, as most of something new', () => {
    expect(differences({ name: [null, 'Check'], label: [null, '{}'], participant: [null, ''] })).toEqual([
      { path: ['name'], before: undefined, after: 'Check' },
    ])
  })

  it('says nothing of what a text that was cut no longer tells', () => {
    const before = '{"a": 1, "b": {"c": "x, y", "d": 2}, "e": "begi'
    const after = '{"a": 2, "b": {"c": "x, y", "d": 3}, "f": 1}'

    expect(differences({ state_field_str: [before, after] })).toEqual([
      { path: ['state_field_str', 'a'], before: 1, after: 2 },
      { path: ['state_field_str', 'b', 'd'], before: 2, after: 3 },
    ])
  })
})
