import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'

import { renderPage } from '@/testing/renderPage'
import { page } from '@/testing/samples'
import { server } from '@/testing/server'

import AuditPage from './AuditPage'

const renamed = {
  id: 7,
  gmt_created: '2026-11-22 14:12:23',
  username: 'admin',
  application: 'loonflow',
  action: 'change',
  kind: 'user',
  subject_id: 12,
  subject: 'ina',
  changes: { alias: ['Ina', 'Ina May'] },
}

/** A server on which somebody was renamed; gives the queries that came. */
function inaWasRenamed() {
  const asked: URLSearchParams[] = []
  server.use(
    http.get('*/api/v1.0/audit', ({ request }) => {
      const query = new URL(request.url).searchParams
      asked.push(query)
      const found = [null, 'change'].includes(query.get('action')) ? page(renamed) : page()
      return HttpResponse.json({ code: 0, data: found, msg: '' })
    }),
  )
  return asked
}

describe('The audit', () => {
  it('shows what stood there before and what stands there now', async () => {
    inaWasRenamed()
    renderPage(<AuditPage />, { path: '/admin/audit' })

    const row = (await screen.findByText('ina')).closest('tr')!
    expect(within(row).getByText('Ina', { selector: 'del' })).toBeVisible()
    expect(within(row).getByText('Ina May', { selector: 'ins' })).toBeVisible()
    expect(within(row).queryByText(/through/)).not.toBeInTheDocument()
  })

  it('is filtered by what stands in the address, and says so where nothing fits', async () => {
    const asked = inaWasRenamed()
    const { router } = renderPage(<AuditPage />, {
      path: '/admin/audit',
      at: '/admin/audit?action=delete&from=2026-11-01&to=2026-11-02',
    })

    expect(await screen.findByText('Nothing was changed that fits.')).toBeVisible()
    expect(asked[0]!.get('start_time')).toBe('2026-11-01 00:00:00')
    expect(asked[0]!.get('end_time')).toBe('2026-11-02 23:59:59')

    await userEvent.click(screen.getByRole('button', { name: 'Show all' }))
    expect(await screen.findByText('ina')).toBeVisible()
    expect(router.state.location.search).toBe('')
  })
})
