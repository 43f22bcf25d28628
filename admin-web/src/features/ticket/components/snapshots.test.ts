import { expect, it } from 'vitest'

import type { FlowLogEntry, Snapshot } from '../api/ticket'
import { changesOf } from './snapshots'

const entry = (ticket_data: Snapshot) => ({ ticket_data }) as FlowLogEntry

it('tells what an entry changed', () => {
  const before = entry({ title: 'Leave', days: 2, note: 'None', state_id: 1 })
  const after = entry({ title: 'Leave', days: 3, note: null, state_id: 2 })

  expect(changesOf(after, before, false)).toEqual([{ key: 'days', before: 2, after: 3 }])
})

it('tells what the ticket began with, once its first entry has been read', () => {
  const first = entry({ title: 'Leave', note: '' })

  expect(changesOf(first, undefined, false)).toEqual([{ key: 'title', before: undefined, after: 'Leave' }])
  expect(changesOf(first, undefined, true)).toEqual([])
})
