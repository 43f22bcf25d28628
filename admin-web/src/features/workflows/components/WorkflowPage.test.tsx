import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'

import { renderPage } from '@/testing/renderPage'
import { page } from '@/testing/samples'
import { answer } from '@/testing/server'
import { signedInAs } from '@/testing/session'

import WorkflowPage from './WorkflowPage'

const start = {
  id: 1,
  name: 'Draft',
  is_hidden: false,
  order_id: 1,
  type_id: 1,
  enable_retreat: false,
  remember_last_man_enable: false,
  participant_type_id: 5,
  participant: 'creator',
  distribute_type_id: 1,
  state_field_str: { title: 2 },
  label: {},
}

const found = {
  code: 'dead-end-state',
  severity: 'error',
  element: { kind: 'state', id: 1, name: 'Draft' },
  message: 'no transition leaves "Draft"',
  message_zh: '没有任何流转可以离开',
  run: [{ state_id: 1, state_name: 'Draft' }],
}

function open(tab: string) {
  renderPage(<WorkflowPage />, { path: '/admin/workflows/:workflowId/:tab', at: `/admin/workflows/4/${tab}` })
}

describe('A workflow in the back office', () => {
  beforeEach(() => {
    signedInAs({ username: 'wanda', type_id: 1 })
    answer('get', '/workflows/4', { id: 4, name: 'Leave' })
    answer('get', '/workflows/4/custom_fields', page())
    answer('get', '/workflows/4/states', page(start))
    answer('get', '/workflows/4/publish', { mode: 'compat', draft_changed: false })
    answer('get', '/workflows/4/check', { passed: true, findings: [found] })
  })

  it('keeps its other settings when those of one tab are saved', async () => {
    const leave = {
      id: 4,
      name: 'Leave',
      description: 'days off',
      notices: '2',
      display_form_str: '["title"]',
      limit_expression: '{}',
      title_template: '',
      content_template: '',
      view_permission_check: true,
      workflow_admin: ['ann'],
      intervener: [],
      view_persons: [],
      view_depts: ['3'],
      api_permission_apps: ['shop'],
    }
    answer('get', '/workflows/4', leave)
    answer('get', '/workflows/simple_custom_notices', page({ id: 2, name: 'bell' }))
    const sent = answer('patch', '/workflows/4', {})
    open('notices')

    await userEvent.type(await screen.findByLabelText('Text of a notice'), 'It waits for you')
    await userEvent.click(screen.getByRole('button', { name: 'Save' }))

    await expect.poll(() => sent).toHaveLength(1)
    expect(sent[0]).toEqual({
      name: 'Leave',
      description: 'days off',
      notices: '2',
      display_form_str: '["title"]',
      limit_expression: '{}',
      title_template: '',
      content_template: 'It waits for you',
      view_permission_check: true,
      workflow_admin: 'ann',
      intervener: '',
      view_persons: '',
      view_depts: '3',
      api_permission_apps: 'shop',
    })
  })

  it('gets a field, with what its type does not ask for left empty', async () => {
    const sent = answer('post', '/workflows/4/custom_fields', {})
    open('fields')

    await userEvent.click(await screen.findByRole('button', { name: 'New field' }))
    const form = await screen.findByRole('dialog')
    await userEvent.type(within(form).getByLabelText('Name'), 'Days')
    await userEvent.type(within(form).getByLabelText('Key'), 'days')
    await userEvent.click(within(form).getByRole('button', { name: 'Save' }))

    await expect.poll(() => sent).toHaveLength(1)
    expect(sent[0]).toMatchObject({
      field_key: 'days',
      field_type_id: 5,
      field_choice: '{}',
      boolean_field_display: '{}',
    })
    // a key that the server does not know is refused
    expect(sent[0]).not.toHaveProperty('placeholder')
  })

  it('keeps of its start state what the form does not show', async () => {
    const sent = answer('patch', '/workflows/4/states/1', {})
    open('states')

    await userEvent.click(await screen.findByRole('button', { name: 'Change Draft' }))
    const form = await screen.findByRole('dialog')
    await userEvent.type(within(form).getByLabelText('Name'), 'ing')
    await userEvent.click(within(form).getByRole('button', { name: 'Save' }))

    await expect.poll(() => sent).toHaveLength(1)
    expect(sent[0]).toMatchObject({
      name: 'Drafting',
      participant_type_id: 5,
      participant: 'creator',
      state_field_str: '{"title":2}',
    })
  })

  it('shows at a state what the check found there', async () => {
    open('states')

    await userEvent.click(await screen.findByRole('button', { name: /The check has something to say here/ }))

    expect(await screen.findByText('no transition leaves "Draft"')).toBeVisible()
  })
})
