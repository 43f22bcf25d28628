import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'

import { session } from '@/lib/session'
import type { Transition } from '@/lib/wire'
import { renderPage } from '@/testing/renderPage'
import { page, transition } from '@/testing/samples'
import { answer, refuse } from '@/testing/server'
import { signedInAs } from '@/testing/session'

import type { Ticket } from '../api/ticket'
import TicketPage from './TicketPage'
import { ticketOf } from '@/testing/ticketSample'

const agree = transition('agree', { transition_id: 2 })
const refuseIt = transition('refuse', { transition_id: 3, attribute_type_id: 2, field_require_check: false })

function open(transitions: Transition[], ticket: Partial<Ticket> = {}) {
  answer('get', '/tickets/12', { value: ticketOf(ticket) })
  answer('get', '/tickets/12/transitions', { value: transitions })
  return renderPage(<TicketPage />, { path: '/tickets/:ticketId', at: '/tickets/12' }).queries
}

describe('A ticket', () => {
  beforeEach(() => {
    signedInAs({ username: 'ben' })
    answer('get', '/workflows', page({ id: 4, name: 'Leave', description: '' }))
    answer('get', '/workflows/4/can_intervene', { can_intervene: false })
    answer(
      'get',
      '/workflows/4/simple_states',
      page({ id: 2, name: 'leader approves' }, { id: 3, name: 'HR records' }),
    )
    answer('get', '/accounts/simple_users', page({ id: 3, username: 'cat', alias: 'Cat' }))
    answer('get', '/tickets', page())
    answer('get', '/tickets/12/return', { value: [] })
    answer('get', '/tickets/12/flowsteps', { value: [], current_state_id: 2 })
    refuse('get', '/tickets/12/diagram', 'no diagram in this test')
    answer('get', '/tickets/12/flowlogs', {
      ...page({
        id: 1,
        state: { state_id: 1, state_name: 'drafting' },
        transition: { transition_id: 1, transition_name: 'submit', attribute_type_id: 1 },
        intervene_type_id: 0,
        participant: 'ann',
        participant_info: { participant_alias: 'Ann' },
        suggestion: 'as discussed',
        gmt_created: '2026-11-22 11:19:16',
      }),
      per_page: 20,
    })
  })

  it('tells what it is, where it stands and what happened', async () => {
    open([])

    expect(await screen.findByRole('heading', { name: 'Summer', level: 1 })).toBeVisible()
    expect(screen.getByText('leader approves')).toBeVisible()
    expect(await screen.findByText('as discussed')).toBeVisible()
    expect(screen.getByText('There is nothing for you to decide here at the moment.')).toBeVisible()
    expect(screen.queryByRole('spinbutton')).toBeNull()
  })

  it('is handled with its fields and a suggestion', async () => {
    const sent = answer('patch', '/tickets/12', { value: true })
    const user = userEvent.setup()
    open([agree, refuseIt])

    const days = await screen.findByLabelText('days')
    await user.clear(days)
    await user.type(days, '4')
    await user.type(screen.getByLabelText('Suggestion'), 'enjoy')
    await user.click(screen.getByRole('button', { name: 'agree' }))

    await expect.poll(() => sent).toEqual([{ transition_id: 2, suggestion: 'enjoy', days: 4 }])
    expect(await screen.findByText('Done: agree')).toBeVisible()
    expect(screen.getByLabelText('Suggestion')).toHaveValue('')
  })

  it('keeps what was typed when it is refused', async () => {
    refuse('patch', '/tickets/12', 'somebody else has handled it meanwhile')
    const user = userEvent.setup()
    open([agree])

    await user.type(await screen.findByLabelText('Suggestion'), 'enjoy')
    await user.click(screen.getByRole('button', { name: 'agree' }))

    expect(await screen.findByText('somebody else has handled it meanwhile')).toBeVisible()
    expect(screen.getByLabelText('Suggestion')).toHaveValue('enjoy')
  })

  it('ends the session when the server no longer knows the user', async () => {
    refuse('patch', '/tickets/12', 'sign in first', 'unauthenticated')
    const user = userEvent.setup()
    open([agree])

    await user.type(await screen.findByLabelText('Suggestion'), 'enjoy')
    await user.click(screen.getByRole('button', { name: 'agree' }))

    await expect.poll(() => session.isExpired()).toBe(true)
    expect(screen.getByLabelText('Suggestion')).toHaveValue('enjoy')
  })

  it('keeps what was typed when it is read anew after the session ended', async () => {
    const queries = open([agree])
    await userEvent.type(await screen.findByLabelText('Suggestion'), 'fine')
    refuse('get', '/tickets/12', 'please sign in', 'unauthenticated')

    await queries.refetchQueries({ queryKey: ['ticket', 12] })

    expect(session.isExpired()).toBe(true)
    expect(screen.getByLabelText('Suggestion')).toHaveValue('fine')
  })

  it('has first to be accepted where several could handle it', async () => {
    const sent = answer('post', '/tickets/12/accept', {})
    const user = userEvent.setup()
    open([transition('接单', { transition_id: 0, is_accept: true, field_require_check: false })])

    expect(await screen.findByText(/Several people can handle this/)).toBeVisible()
    expect(screen.queryByRole('spinbutton')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Accept' }))

    await expect.poll(() => sent).toEqual([{}])
  })

  it('is given back by who was asked for an opinion', async () => {
    const sent = answer('post', '/tickets/12/add_node_end', {})
    const user = userEvent.setup()
    const done = transition('完成', { transition_id: 0, in_add_node: true, field_require_check: false })
    open([done], { in_add_node: true, add_node_man: 'wil' })

    await user.type(await screen.findByLabelText('Suggestion'), 'fine')
    await user.click(screen.getByRole('button', { name: 'Answer and give back' }))

    await expect.poll(() => sent).toEqual([{ suggestion: 'fine' }])
  })

  it('is handed over to somebody found by name', async () => {
    const sent = answer('post', '/tickets/12/deliver', true)
    const user = userEvent.setup()
    open([agree])

    await user.click(await screen.findByRole('button', { name: /Hand over/ }))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByLabelText('Person'))
    await user.click(await screen.findByText('Cat (cat)'))
    await user.type(within(dialog).getByLabelText('Suggestion'), 'your turn')
    await user.click(within(dialog).getByRole('button', { name: 'Hand over' }))

    await expect.poll(() => sent).toEqual([{ target_username: 'cat', suggestion: 'your turn' }])
  })

  it('says inside the dialog why a comment is not taken', async () => {
    refuse('post', '/tickets/12/comments', 'comments are closed')
    const user = userEvent.setup()
    open([])

    await user.click(await screen.findByRole('button', { name: /Comment/ }))
    const dialog = await screen.findByRole('dialog')
    await user.type(within(dialog).getByLabelText('Comment'), 'hello')
    await user.click(within(dialog).getByRole('button', { name: 'Comment' }))

    expect(await within(dialog).findByText('comments are closed')).toBeVisible()
    expect(within(dialog).getByLabelText('Comment')).toHaveValue('hello')
  })

  it('is sent back to a state that it has passed, and comes straight back', async () => {
    const sent = answer('post', '/tickets/12/return', {})
    answer('get', '/tickets/12/return', { value: [{ state_id: 1, state_name: 'drafting again' }] })
    const user = userEvent.setup()
    open([agree])

    await user.click(await screen.findByRole('button', { name: /Send back/ }))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByLabelText('State'))
    await user.click(await screen.findByText('drafting again'))
    await user.click(within(dialog).getByRole('switch', { name: 'Straight back to me' }))
    await user.click(within(dialog).getByRole('button', { name: 'Send back' }))

    await expect.poll(() => sent).toEqual([{ state_id: 1, straight_back: true }])
  })

  it('is not urged again too early, and says when', async () => {
    signedInAs({ username: 'ann' })
    refuse('post', '/tickets/12/urge', 'possible again at 11:30', 'urged_already')
    const user = userEvent.setup()
    open([])

    await user.click(await screen.findByRole('button', { name: /Urge/ }))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByRole('button', { name: 'Urge' }))

    expect(await within(dialog).findByText('possible again at 11:30')).toBeVisible()
  })

  it('is copied to people', async () => {
    const sent = answer('post', '/tickets/12/copy', {})
    const user = userEvent.setup()
    open([])

    await user.click(await screen.findByRole('button', { name: /Copy to/ }))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByLabelText('People'))
    await user.click(await screen.findByText('Cat (cat)'))
    await user.click(within(dialog).getByRole('button', { name: 'Copy to' }))

    await expect.poll(() => sent).toEqual([{ target_usernames: 'cat' }])
  })

  it('has what failed done again', async () => {
    const sent = answer('post', '/tickets/12/retry_script', {})
    answer('get', '/tickets/12/diagram', {
      bpmn_xml: '',
      current: [],
      travelled: [],
      troubles: [{ kind: 'hook', status: 'failed', error: 'no paper', next_attempt: null }],
    })
    const user = userEvent.setup()
    open([], { participant: '***', participant_type_id: 10, script_run_last_result: false })

    expect(await screen.findByText('no paper')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Try again' }))

    await expect.poll(() => sent).toEqual([{}])
  })

  it('says by which rule votes end, and how far they are', async () => {
    const state_info = {
      id: 2,
      name: 'vote',
      countersign: { rule: 'count' as const, threshold: 2, veto: true },
    }
    const votes = { ben: { transition_id: 2, transition_name: 'agree' }, cat: {}, wil: {} }
    open([], { state_info, multi_all_person: JSON.stringify(votes) })

    expect(await screen.findByText('1 of 3 have voted.')).toBeVisible()
    expect(screen.getByText('2 votes for the same decide. A single refusal decides.')).toBeVisible()
    expect(screen.getByText('ben: agree')).toBeVisible()
  })

  it('is moved to another state by who may intervene', async () => {
    answer('get', '/workflows/4/can_intervene', { can_intervene: true })
    const sent = answer('put', '/tickets/12/state', {})
    const user = userEvent.setup()
    open([])

    await user.click(await screen.findByRole('button', { name: /More/ }))
    await user.click(await screen.findByRole('menuitem', { name: /Move to another state/ }))
    const dialog = await screen.findByRole('dialog')
    await user.click(within(dialog).getByLabelText('State'))
    await user.click(await screen.findByText('HR records'))
    await user.click(within(dialog).getByRole('button', { name: 'Move to another state' }))

    await expect.poll(() => sent).toEqual([{ state_id: 3 }])
  })

  it('that cannot be seen is explained', async () => {
    refuse('get', '/tickets/12', 'ticket 12 does not exist or has been deleted', 'not_found')
    answer('get', '/tickets/12/transitions', { value: [] })
    renderPage(<TicketPage />, { path: '/tickets/:ticketId', at: '/tickets/12' })

    expect(await screen.findByText('ticket 12 does not exist or has been deleted')).toBeVisible()
  })

  it('keeps what was typed when somebody else was quicker, and says so', async () => {
    const queries = open([agree])
    await userEvent.type(await screen.findByLabelText('Suggestion'), 'too late')

    answer('get', '/tickets/12/transitions', { value: [] })
    answer('get', '/tickets/12', {
      value: ticketOf({ state_id: 3, state_info: { id: 3, name: 'HR records' }, participant: 'cat' }),
    })
    await queries.invalidateQueries({ queryKey: ['ticket', 12] })

    expect(await screen.findByText('Meanwhile the ticket has moved to “HR records”')).toBeVisible()
    expect(screen.getByLabelText('Suggestion')).toHaveValue('too late')

    await userEvent.click(screen.getByRole('button', { name: 'Show it as it is now' }))
    expect(screen.queryByLabelText('Suggestion')).toBeNull()
  })

  it('says why it is where it is', async () => {
    answer('get', '/tickets/12/explain', {
      state_id: 2,
      state_name: 'leader approves',
      participants: [
        {
          username: 'ben',
          rule: { code: 'rule_person', message: 'the state names this person', setting: '' },
        },
      ],
      votes: {},
      last_move: null,
      obstacles: [
        { code: 'hook_failed', message: 'the hook failed: no paper', setting: 'see to its receiver' },
      ],
      actions: [{ action: 'close', transition_id: 0, name: '', allowed: true, blocked_by: [], branches: [] }],
      failed_jobs: [],
      timers: [],
    })
    open([agree])

    await userEvent.click(await screen.findByRole('tab', { name: 'Why here?' }))

    expect(await screen.findByText('the hook failed: no paper')).toBeVisible()
    expect(screen.getByText('the state names this person')).toBeVisible()
    expect(screen.getByText('Close the ticket')).toBeVisible()
  })
})
