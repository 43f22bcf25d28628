import { describe, expect, it } from 'vitest'

import { ticketOf } from '@/testing/ticketSample'
import { furtherActions } from './furtherActions'

describe('Besides the transitions', () => {
  it('the handler may hand over, ask somebody first and comment', () => {
    expect(furtherActions(ticketOf(), 'handle', 'ben', false)).toEqual(['deliver', 'addNode', 'comment'])
  })

  it('who has first to accept may not hand over yet', () => {
    expect(furtherActions(ticketOf(), 'accept', 'ben', false)).toEqual(['comment'])
  })

  it('the creator may take it back where the state allows', () => {
    const ticket = ticketOf({ state_info: { id: 2, name: 'check', type_id: 0, enable_retreat: true } })
    expect(furtherActions(ticket, 'none', 'ann', false)).toEqual(['retreat', 'comment'])
    expect(furtherActions(ticket, 'none', 'ben', false)).toEqual(['comment'])
  })

  it('the creator may close it in the start state only', () => {
    const atStart = ticketOf({ state_info: { id: 1, name: 'start', type_id: 1 } })
    expect(furtherActions(atStart, 'handle', 'ann', false)).toContain('close')
    expect(furtherActions(ticketOf(), 'handle', 'ann', false)).not.toContain('close')
  })

  it('who may intervene can assign, move and close', () => {
    expect(furtherActions(ticketOf(), 'none', 'wil', true)).toEqual([
      'comment',
      'assign',
      'forceState',
      'close',
    ])
  })

  it('an ended ticket can be commented, and moved on by who may intervene', () => {
    const ended = ticketOf({ act_state_id: 4 })
    expect(furtherActions(ended, 'none', 'ann', false)).toEqual(['comment'])
    expect(furtherActions(ended, 'none', 'wil', true)).toEqual(['comment', 'forceState'])
  })
})
