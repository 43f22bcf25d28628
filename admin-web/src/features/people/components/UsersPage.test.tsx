import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'

import { renderPage } from '@/testing/renderPage'
import { page } from '@/testing/samples'
import { answer, refuse } from '@/testing/server'
import { signedInAs } from '@/testing/session'

import UsersPage from './UsersPage'

const ann = {
  id: 3,
  username: 'ann',
  alias: 'Ann',
  email: 'ann@example.com',
  phone: '1',
  is_active: true,
  type_id: 0,
  last_login: null,
  user_dept_info_list: [{ id: 8, name: 'Sales' }],
}

describe('The users', () => {
  beforeEach(() => {
    signedInAs({ username: 'root', type_id: 2 })
    answer('get', '/accounts/users', page(ann))
    answer('get', '/accounts/simple_depts', page({ id: 8, name: 'Sales', parent_dept_id: 0 }))
  })

  it('are changed beside the list', async () => {
    const sent = answer('patch', '/accounts/users/3', {})
    renderPage(<UsersPage />)

    await userEvent.click(await screen.findByRole('button', { name: 'Change ann' }))
    const form = await screen.findByRole('dialog')
    await userEvent.clear(within(form).getByLabelText('Name'))
    await userEvent.type(within(form).getByLabelText('Name'), 'Anna')
    await userEvent.click(within(form).getByRole('button', { name: 'Save' }))

    await expect.poll(() => sent).toHaveLength(1)
    expect(sent[0]).toMatchObject({
      username: 'ann',
      alias: 'Anna',
      dept_ids: '8',
      type_id: 0,
      is_active: true,
    })
  })

  it('keep what was typed when the server refuses, and say why', async () => {
    refuse('post', '/accounts/users', "there is a user 'ann' already")
    renderPage(<UsersPage />)

    await userEvent.click(await screen.findByRole('button', { name: 'New user' }))
    const form = await screen.findByRole('dialog')
    for (const [label, text] of Object.entries({
      'User name': 'ann',
      Name: 'Ann',
      Password: 'Secret-1',
      'E-mail': 'a@example.com',
      Phone: '2',
    }))
      await userEvent.type(within(form).getByLabelText(label), text)
    await userEvent.click(within(form).getByRole('button', { name: 'Save' }))

    expect(await within(form).findByText("there is a user 'ann' already")).toBeVisible()
    expect(within(form).getByLabelText('User name')).toHaveValue('ann')
  })

  it('are only looked at by a workflow administrator', async () => {
    signedInAs({ username: 'wanda', type_id: 1 })
    renderPage(<UsersPage />)

    expect(await screen.findByText('Sales')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'New user' })).toBeNull()
    expect(screen.queryByRole('button', { name: 'Change ann' })).toBeNull()
  })
})
