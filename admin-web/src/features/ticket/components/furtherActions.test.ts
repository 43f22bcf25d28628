import { describe, expect, it } from 'vitest'

import { ticketOf } from '@/testing/ticketSample'
import { furtherActions } from './furtherActions'

describe('Besides the transitions', () => {
  it('the handler may hand over, ask somebody first and comment', () => {
    expect(furtherActions(ticketOf(), 'handle', 'ben', {})).toEqual([
      'deliver',
      'addNode',
      'copy',
      'comment',
      'subTicket',
    ])
  })

  it('who has first to accept may not hand over yet', () => {
    expect(furtherActions(ticketOf(), 'accept', 'ben', {})).not.toContain('deliver')
  })

  it('the creator may take it back where the state allows', () => {
    const ticket = ticketOf({ state_info: { id: 2, name: 'check', type_id: 0, enable_retreat: true } })
    expect(furtherActions(ticket, 'none', 'ann', {})).toContain('retreat')
    expect(furtherActions(ticket, 'none', 'ben', {})).not.toContain('retreat')
  })

  it('the creator may close it in the start state only', () => {
    const atStart = ticketOf({ state_info: { id: 1, name: 'start', type_id: 1 } })
    expect(furtherActions(atStart, 'handle', 'ann', {})).toContain('close')
    expect(furtherActions(ticketOf(), 'handle', 'ann', {})).not.toContain('close')
  })

  it('who may intervene can assign, move and close', () => {
    expect(furtherActions(ticketOf(), 'none', 'wil', { mayIntervene: true })).toEqual([
      'copy',
      'urge',
      'comment',
      'subTicket',
      'assign',
      'forceState',
      'close',
    ])
  })

  it('the handler may send it back where the state allows', () => {
    expect(furtherActions(ticketOf(), 'handle', 'ben', { mayReturn: true })).toContain('return')
    expect(furtherActions(ticketOf(), 'accept', 'ben', { mayReturn: true })).not.toContain('return')
  })

  it('who has to do with it may urge others, not oneself, nor a program', () => {
    expect(furtherActions(ticketOf(), 'none', 'ann', {})).toContain('urge')
    expect(furtherActions(ticketOf(), 'handle', 'ben', {})).not.toContain('urge')
    expect(furtherActions(ticketOf({ participant_type_id: 10 }), 'none', 'ann', {})).not.toContain('urge')
    expect(furtherActions(ticketOf(), 'none', 'zoe', {})).toEqual(['comment'])
  })

  it('an ended ticket can be commented, and moved on by who may intervene', () => {
    const ended = ticketOf({ act_state_id: 4 })
    expect(furtherActions(ended, 'none', 'ann', {})).toEqual(['copy', 'comment'])
    expect(furtherActions(ended, 'none', 'wil', { mayIntervene: true })).toEqual([
      'copy',
      'comment',
      'forceState',
    ])
  })
})
