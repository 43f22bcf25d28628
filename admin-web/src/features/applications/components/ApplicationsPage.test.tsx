import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'

import { renderPage } from '@/testing/renderPage'
import { page } from '@/testing/samples'
import { answer } from '@/testing/server'

import ApplicationsPage from './ApplicationsPage'

const shop = {
  id: 3,
  app_name: 'shop',
  token: 'old-token',
  ticket_sn_prefix: 'shop',
  workflow_ids: '',
  gmt_created: '2026-11-22 11:19:16',
}

describe('The applications', () => {
  it('show a new token once, and no other', async () => {
    answer('get', '/workflows', page())
    answer('get', '/accounts/app_token', page(shop))
    answer('post', '/accounts/app_token/3/renew', { token: 'new-token' })
    renderPage(<ApplicationsPage />)

    await userEvent.click(await screen.findByRole('button', { name: 'New token for shop' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Make a new token' }))

    expect(await screen.findByText('new-token')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'I have kept it' }))
    expect(screen.queryByText('new-token')).not.toBeInTheDocument()
    expect(screen.queryByText('old-token')).not.toBeInTheDocument()
  })
})
