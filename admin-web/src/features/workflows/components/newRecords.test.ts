import { describe, expect, it } from 'vitest'

import { i18n } from '@/lib/i18n'

import type { State, Transition } from '../api/wire'
import { newState, newTransition } from './newRecords'

const START = { id: 1, name: 'Start', type_id: 1 } as State
const WORK = { id: 2, name: 'New state', type_id: 0 } as State
const AGREE = { id: 5, name: 'Agree', source_state_id: 2, timer: 0 } as Transition
const present = (...transitions: Transition[]) => ({ states: [START, WORK], transitions })

describe('what has just been drawn', () => {
  it('has a name that nothing else has', () => {
    expect(newState('task', [START, WORK], i18n.t).name).toBe('New state 2')
  })

  it('is filled in by whoever starts it, where it is the start', () => {
    expect(newState('start', [], i18n.t)).toMatchObject({ type_id: 1, participant: 'creator' })
  })

  it('has what the server asks of a hook, to be said in the form', () => {
    expect(JSON.parse(newState('hook', [], i18n.t).participant)).toHaveProperty('wait', false)
  })

  it('is called as what it does from there', () => {
    expect(newTransition(1, 2, false, present(), i18n.t).name).toBe('Submit')
    expect(newTransition(2, 1, false, present(), i18n.t).name).toBe('Agree')
    expect(newTransition(2, 1, false, present(AGREE), i18n.t)).toMatchObject({
      name: 'Refuse',
      attribute_type_id: 2,
      field_require_check: false,
    })
  })

  it('begins a branch, whichever of several it is, where branches begin', () => {
    const fork = { id: 3, name: 'Parallel', type_id: 3 } as State
    const first = { id: 6, name: 'Branch', source_state_id: 3, timer: 0 } as Transition
    expect(newState('parallel', [], i18n.t)).toMatchObject({ type_id: 3, participant_type_id: 0 })
    expect(
      newTransition(3, 2, false, { states: [START, WORK, fork], transitions: [first] }, i18n.t),
    ).toMatchObject({ name: 'Branch 2', attribute_type_id: 1, field_require_check: false })
  })

  it('is taken by itself after a day, where a timer was drawn', () => {
    expect(newTransition(2, 1, true, present(), i18n.t)).toMatchObject({
      transition_type_id: 2,
      timer: 86_400,
    })
  })
})
