import { describe, expect, it } from 'vitest'

import { field, title } from '@/testing/samples'

import { filledIn } from './changes'
import { formValue, wireValue } from './values'

const sentBack = (type: number, value: unknown) =>
  wireValue(type, formValue(field('f', type, { field_value: value })))

describe('A value of a ticket', () => {
  it.each([
    ['text', 5, 'text'],
    ['a whole number', 10, -4],
    ['zero', 10, 0],
    ['a decimal number', 15, 0.125],
    ['no', 20, false],
    ['yes', 20, true],
    ['a date', 25, '2020-12-31'],
    ['a time', 30, '2020-12-31 23:59:59'],
    ['a choice', 35, 'a'],
    ['choices', 40, 'a,b'],
    ['a selection', 45, 'b'],
    ['selections', 50, 'a,b'],
    ['long text', 55, 'long\ntext'],
    ['rich text', 58, '<p><strong>rich</strong></p>'],
    ['a person', 60, 'ann'],
    ['people', 70, 'ann,ben'],
    ['files', 80, '[{"url":"/media/a.pdf","file_name":"a.pdf"}]'],
  ])('goes through the form unchanged: %s', (_, type, value) => {
    expect(sentBack(type, value)).toBe(value)
  })

  it('lists files that came as paths', () => {
    expect(formValue(field('f', 80, { field_value: '/media/x.txt' }))).toEqual([
      { url: '/media/x.txt', file_name: 'x.txt' },
    ])
  })

  it.each([5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 58, 60, 70, 80])('may be absent: type %i', (type) => {
    expect(sentBack(type, null)).toBeNull()
    expect(sentBack(type, '')).toBeNull()
  })

  it('begins with the default of its field', () => {
    expect(formValue(field('days', 10, { default_value: '3' }))).toBe(3)
    expect(formValue(field('urgent', 20, { default_value: '0' }))).toBe(false)
    expect(formValue(field('days', 10, { default_value: '3', field_value: 0 }))).toBe(0)
  })
})

describe('What a form sends', () => {
  it('has what was filled in, and null for what was cleared, but nothing read-only', () => {
    const fields = [
      title(),
      field('days', 10, { field_value: 3 }),
      field('note', 55),
      field('sn', 5, { field_attribute: 1, field_value: '1' }),
    ]

    expect(filledIn(fields, { title: 'Leave', days: undefined, note: undefined })).toEqual({
      title: 'Leave',
      days: null,
    })
  })
})
