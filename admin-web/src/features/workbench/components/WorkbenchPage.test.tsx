import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'

import { renderPage } from '@/testing/renderPage'
import { page } from '@/testing/samples'
import { server } from '@/testing/server'

import WorkbenchPage from './WorkbenchPage'

const row = {
  id: 12,
  sn: 'conf_202611220001',
  title: 'Summer',
  creator: 'ann',
  gmt_created: '2026-11-22 11:19:16',
  act_state_id: 1,
  participant: 'ben',
  multi_all_person: '{}',
  state: { state_name: 'leader approves' },
  participant_info: { participant_alias: 'Ben', participant_name: 'ben' },
  creator_info: { alias: 'Ann' },
  workflow_info: { workflow_name: 'Leave' },
}

/** A server on which one ticket waits; gives the queries that came. */
function oneTicketWaits() {
  const asked: URLSearchParams[] = []
  server.use(
    http.get('*/api/v1.0/tickets', ({ request }) => {
      const query = new URL(request.url).searchParams
      asked.push(query)
      const found =
        query.get('category') === 'duty' && 'summer'.includes((query.get('title') ?? '').toLowerCase())
      return HttpResponse.json({ code: 0, data: found ? page(row) : page(), msg: '' })
    }),
  )
  return asked
}

describe('The workbench', () => {
  it('shows what waits for the user, with counts', async () => {
    oneTicketWaits()
    renderPage(<WorkbenchPage />, { path: '/workbench' })

    expect(await screen.findByRole('link', { name: 'Summer' })).toHaveAttribute('href', '/tickets/12')
    expect(screen.getByText('leader approves')).toBeVisible()
    expect(screen.getByText('Ben')).toBeVisible()
    expect(await screen.findByRole('tab', { name: /To do.*1/ })).toBeVisible()
  })

  it('keeps the tab and the search in the address', async () => {
    const asked = oneTicketWaits()
    const user = userEvent.setup()
    const { router } = renderPage(<WorkbenchPage />, { path: '/workbench' })

    await user.click(await screen.findByRole('tab', { name: /Handled/ }))
    await user.type(screen.getByLabelText('Search by title'), 'winter{Enter}')

    await expect.poll(() => router.state.location.search).toBe('?tab=worked&search=winter')
    expect(asked.some((query) => query.get('category') === 'worked' && query.get('title') === 'winter')).toBe(
      true,
    )
    expect(await screen.findByText('No ticket here has “winter” in its title.')).toBeVisible()
  })

  it('teaches where a list is empty', async () => {
    oneTicketWaits()
    renderPage(<WorkbenchPage />, { path: '/workbench', at: '/workbench?tab=owner' })

    expect(await screen.findByText(/You have not created a ticket yet/)).toBeVisible()
  })
})
