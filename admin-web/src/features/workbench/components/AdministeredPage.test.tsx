import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'

import { renderPage } from '@/testing/renderPage'
import { page, title } from '@/testing/samples'
import { answer, server } from '@/testing/server'

import AdministeredPage from './AdministeredPage'

it('lists the tickets that a link from elsewhere means, and shows what is filtered', async () => {
  const asked: URLSearchParams[] = []
  answer('get', '/workflows', page({ id: 4, name: 'Leave', description: '' }))
  answer('get', '/workflows/4/simple_states', page({ id: 2, name: 'leader approves' }))
  answer('get', '/workflows/4/init_state', { name: 'new', field_list: [title()], transition: [] })
  server.use(
    http.get('*/api/v1.0/tickets', ({ request }) => {
      asked.push(new URL(request.url).searchParams)
      return HttpResponse.json({ code: 0, data: page(), msg: '' })
    }),
  )
  const { router } = renderPage(<AdministeredPage />, {
    path: '/admin/tickets',
    at: '/admin/tickets?workflow=4&state=2&is=running&from=2026-10-24&to=2026-11-22',
  })

  expect(await screen.findByTitle('leader approves')).toBeVisible()
  expect(screen.getByTitle('Running')).toBeVisible()
  expect(Object.fromEntries(asked[0] ?? [])).toEqual({
    category: 'all',
    from_admin: '1',
    workflow_ids: '4',
    state_ids: '2',
    is_end: '0',
    create_start: '2026-10-24',
    create_end: '2026-11-23',
    page: '1',
    per_page: '10',
  })

  await userEvent.click(await screen.findByRole('button', { name: 'Show all' }))
  await expect.poll(() => router.state.location.search).toBe('')
})
