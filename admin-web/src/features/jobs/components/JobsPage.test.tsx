import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'

import { renderPage } from '@/testing/renderPage'
import { page } from '@/testing/samples'
import { answer, server } from '@/testing/server'

import JobsPage from './JobsPage'

const failed = {
  id: 'failed:7',
  kind: 'hook',
  status: 'failed',
  ticket_id: 12,
  ticket_title: 'Summer',
  workflow_name: 'Leave',
  state_name: 'tell the calendar',
  attempts: 4,
  error: 'the hook answered with HTTP status 500',
  gmt_created: '2026-11-22 11:19:16',
  next_attempt: null,
}
const counts = { failed: 1, retrying: 0, running: 0, waiting: 3 }

/** A server on which one hook failed; gives the queries that came. */
function oneHookFailed() {
  const asked: URLSearchParams[] = []
  answer('get', '/workflows', page({ id: 4, name: 'Leave', description: '' }))
  server.use(
    http.get('*/api/v1.0/jobs', ({ request }) => {
      const query = new URL(request.url).searchParams
      asked.push(query)
      const found = query.get('status') === 'failed' ? page(failed) : page()
      return HttpResponse.json({ code: 0, data: { ...found, counts }, msg: '' })
    }),
  )
  return asked
}

describe('The jobs', () => {
  it('show what failed, why, and how much there is of the rest', async () => {
    oneHookFailed()
    renderPage(<JobsPage />, { path: '/admin/jobs' })

    expect(await screen.findByRole('link', { name: 'Summer' })).toHaveAttribute('href', '/tickets/12')
    expect(screen.getByText('the hook answered with HTTP status 500')).toBeVisible()
    expect(screen.getByText('Leave · tell the calendar')).toBeVisible()
    expect(screen.getByRole('tab', { name: /Waiting.*3/ })).toBeVisible()
  })

  it('can be done again, those chosen', async () => {
    oneHookFailed()
    const sent = answer('post', '/jobs/retry', { retried: 1 })
    const user = userEvent.setup()
    renderPage(<JobsPage />, { path: '/admin/jobs' })

    await user.click(await screen.findByRole('checkbox', { name: 'Choose Summer' }))
    await user.click(screen.getByRole('button', { name: 'Try 1 again' }))

    await expect.poll(() => sent).toEqual([{ ids: ['failed:7'] }])
    expect(await screen.findByText('1 tried again')).toBeVisible()
  })

  it('can be done again, all that the filter finds', async () => {
    oneHookFailed()
    const sent = answer('post', '/jobs/retry', { retried: 1 })
    const user = userEvent.setup()
    renderPage(<JobsPage />, { path: '/admin/jobs', at: '/admin/jobs?status=failed&kind=hook&older=3600' })

    await user.click(await screen.findByRole('button', { name: 'Try all again' }))
    await user.click(await screen.findByRole('button', { name: 'Yes' }))

    await expect.poll(() => sent).toEqual([{ all: { status: 'failed', kind: 'hook', older_than: 3600 } }])
  })

  it('that wait can only be looked at', async () => {
    const asked = oneHookFailed()
    const user = userEvent.setup()
    const { router } = renderPage(<JobsPage />, { path: '/admin/jobs' })

    await user.click(await screen.findByRole('tab', { name: /Waiting/ }))

    expect(await screen.findByText('Nothing waits to be done.')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Try all again' })).toBeNull()
    expect(router.state.location.search).toBe('?status=waiting')
    expect(asked.some((query) => query.get('status') === 'waiting')).toBe(true)
  })
})
