import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'

import { renderPage } from '@/testing/renderPage'
import { field, page, title } from '@/testing/samples'
import { answer, server } from '@/testing/server'

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
function oneTicketWaits(fields = {}) {
  const asked: URLSearchParams[] = []
  answer('get', '/workflows', page({ id: 4, name: 'Leave', description: '' }))
  server.use(
    http.get('*/api/v1.0/tickets', ({ request }) => {
      const query = new URL(request.url).searchParams
      asked.push(query)
      const found =
        query.get('category') === 'duty' && 'summer'.includes((query.get('search') ?? '').toLowerCase())
      return HttpResponse.json({ code: 0, data: found ? page({ ...row, fields }) : page(), msg: '' })
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
    await user.type(screen.getByLabelText('Search titles, numbers, fields'), 'winter{Enter}')

    await expect.poll(() => router.state.location.search).toBe('?tab=worked&search=winter')
    expect(
      asked.some((query) => query.get('category') === 'worked' && query.get('search') === 'winter'),
    ).toBe(true)
    expect(
      await screen.findByText('No ticket here has “winter” in its title, number or fields.'),
    ).toBeVisible()
  })

  it('shows fields of a workflow as columns and sorts by them', async () => {
    const asked = oneTicketWaits({ days: 3 })
    answer('get', '/workflows/4/simple_states', page({ id: 2, name: 'leader approves' }))
    answer('get', '/workflows/4/init_state', {
      name: 'new',
      field_list: [title(), field('days', 10)],
      transition: [],
    })
    const { router } = renderPage(<WorkbenchPage />, {
      path: '/workbench',
      at: '/workbench?tab=duty&workflow=4&columns=days',
    })

    expect(await screen.findByRole('cell', { name: '3' })).toBeVisible()
    await userEvent.click(screen.getByRole('columnheader', { name: /days/ }))

    await expect.poll(() => router.state.location.search).toContain('sort=field.days')
    await expect
      .poll(() =>
        asked.some((query) => query.get('sort') === 'field.days' && query.get('workflow_ids') === '4'),
      )
      .toBe(true)
    expect(asked.some((query) => query.get('with_fields') === '1')).toBe(true)
  })

  it('teaches where a list is empty', async () => {
    oneTicketWaits()
    renderPage(<WorkbenchPage />, { path: '/workbench', at: '/workbench?tab=owner' })

    expect(await screen.findByText(/You have not created a ticket yet/)).toBeVisible()
  })
})
