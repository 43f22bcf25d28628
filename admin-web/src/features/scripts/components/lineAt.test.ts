import { expect, it } from 'vitest'

import { lineAt } from './lineAt'

it('finds the characters of the line in which a script failed', () => {
  expect(lineAt('a = 1\nb = nothing\n', { line: 2, message: 'why' })).toMatchObject({ from: 6, to: 17 })
})

it('stays within a text that has become shorter', () => {
  expect(lineAt('a = 1', { line: 9, message: 'why' })).toMatchObject({ from: 0, to: 5 })
})
