import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'

import { renderPage } from '@/testing/renderPage'
import { field, page, title, transition } from '@/testing/samples'
import { answer, refuse } from '@/testing/server'

import NewTicketPage from './NewTicketPage'

const choices = { field_choice: { a: 'Apple', b: 'Banana' } }
const required = { field_attribute: 2 }
const submit = transition('submit', { transition_id: 1 })
const draft = transition('save', { transition_id: 2, attribute_type_id: 3, field_require_check: false })

function open(fields = [title()], transitions = [submit], at = '/new/4') {
  answer('get', '/workflows/4/init_state', { name: 'new', field_list: fields, transition: transitions })
  return renderPage(<NewTicketPage />, { path: '/new/:workflowId', at }).router
}

describe('The form of a new ticket', () => {
  beforeEach(() => {
    answer('get', '/workflows', page({ id: 4, name: 'Leave', description: 'days off' }))
  })

  it('has an input for every type of field', async () => {
    open([
      field('text', 5),
      field('whole', 10),
      field('decimal', 15),
      field('urgent', 20, { boolean_field_display: { 1: 'very', 0: 'no hurry' } }),
      field('date', 25),
      field('time', 30),
      field('radio', 35, choices),
      field('checks', 40, choices),
      field('select', 45, choices),
      field('selects', 50, choices),
      field('long', 55),
      field('rich', 58),
      field('person', 60),
      field('people', 70),
      field('files', 80),
    ])

    expect(await screen.findByLabelText('text')).toHaveRole('textbox')
    expect(screen.getByLabelText('whole')).toHaveRole('spinbutton')
    expect(screen.getByLabelText('decimal')).toHaveRole('spinbutton')
    expect(screen.getByRole('radio', { name: 'no hurry' })).toBeVisible()
    expect(screen.getByLabelText('date')).toBeVisible()
    expect(screen.getByLabelText('time')).toBeVisible()
    expect(screen.getByRole('radio', { name: 'Apple' })).toBeVisible()
    expect(screen.getByRole('checkbox', { name: 'Banana' })).toBeVisible()
    for (const name of ['select', 'selects', 'person', 'people'])
      expect(screen.getByLabelText(name)).toHaveRole('combobox')
    expect(screen.getByLabelText('long')).toHaveRole('textbox')
    // the editor is loaded when it is needed
    expect(await screen.findByRole('textbox', { name: 'rich' }, { timeout: 10_000 })).toBeVisible()
    expect(screen.getByRole('button', { name: /Add a file/ })).toBeVisible()
  })

  it('is sent with what was filled in and leads to the ticket', async () => {
    const sent = answer('post', '/tickets', { ticket_id: 12 })
    const user = userEvent.setup()
    const router = open([title(), field('days', 10), field('kind', 35, choices), field('note', 55)])

    await user.type(await screen.findByLabelText('Title'), 'Summer')
    await user.type(screen.getByLabelText('days'), '3')
    await user.click(screen.getByRole('radio', { name: 'Banana' }))
    await user.click(screen.getByRole('button', { name: 'submit' }))

    await expect.poll(() => router.state.location.pathname).toBe('/tickets/12')
    expect(sent).toEqual([{ workflow_id: 4, transition_id: 1, title: 'Summer', days: 3, kind: 'b' }])
  })

  it('says what is missing and sends nothing', async () => {
    const sent = answer('post', '/tickets', { ticket_id: 12 })
    const user = userEvent.setup()
    open([title(), field('days', 10, required)])

    await user.click(await screen.findByRole('button', { name: 'submit' }))

    expect(await screen.findByText('Please fill in: Title')).toBeVisible()
    expect(screen.getByText('Please fill in: days')).toBeVisible()
    expect(sent).toEqual([])
  })

  it('lets a transition that does not ask for them go without the required fields', async () => {
    const sent = answer('post', '/tickets', { ticket_id: 12 })
    const user = userEvent.setup()
    open([title(), field('days', 10, required)], [submit, draft])

    await user.type(await screen.findByLabelText('Title'), 'later')
    await user.click(screen.getByRole('button', { name: 'save' }))

    await expect.poll(() => sent).toEqual([{ workflow_id: 4, transition_id: 2, title: 'later' }])
  })

  it('keeps what was typed when the server refuses, and says why', async () => {
    refuse('post', '/tickets', 'you may create one such ticket a day')
    const user = userEvent.setup()
    open()

    await user.type(await screen.findByLabelText('Title'), 'Summer')
    await user.click(screen.getByRole('button', { name: 'submit' }))

    expect(await screen.findByRole('alert')).toHaveTextContent('you may create one such ticket a day')
    expect(screen.getByLabelText('Title')).toHaveValue('Summer')
  })

  it('asks first where the transition wants it', async () => {
    const sent = answer('post', '/tickets', { ticket_id: 12 })
    const user = userEvent.setup()
    open([title()], [transition('submit', { alert_enable: true, alert_text: 'Really sure?' })])

    await user.type(await screen.findByLabelText('Title'), 'Summer')
    await user.click(screen.getByRole('button', { name: 'submit' }))
    const question = await screen.findByRole('dialog')
    expect(question).toHaveTextContent('Really sure?')
    expect(sent).toEqual([])
    await user.click(within(question).getByRole('button', { name: 'submit' }))

    await expect.poll(() => sent).toHaveLength(1)
  })

  it('becomes a part of the ticket that the address names', async () => {
    const sent = answer('post', '/tickets', { ticket_id: 13 })
    const user = userEvent.setup()
    open([title()], [submit], '/new/4?parent=12&state=2')

    expect(await screen.findByText('This becomes a sub-ticket of ticket #12')).toBeVisible()
    await user.type(await screen.findByLabelText('Title'), 'paint')
    await user.click(screen.getByRole('button', { name: 'submit' }))

    await expect
      .poll(() => sent)
      .toEqual([
        { workflow_id: 4, transition_id: 1, title: 'paint', parent_ticket_id: 12, parent_ticket_state_id: 2 },
      ])
  })

  it('asks before what was typed is lost', async () => {
    const user = userEvent.setup()
    const router = open()

    await user.type(await screen.findByLabelText('Title'), 'Summer')
    await user.click(screen.getByRole('link', { name: 'Choose another workflow' }))
    await user.click(await screen.findByRole('button', { name: 'Stay here' }))
    expect(router.state.location.pathname).toBe('/new/4')
    await user.click(screen.getByRole('link', { name: 'Choose another workflow' }))
    await user.click(await screen.findByRole('button', { name: 'Leave' }))

    await expect.poll(() => router.state.location.pathname).toBe('/new')
  })
})
