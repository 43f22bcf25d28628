import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'

import { renderPage } from '@/testing/renderPage'

import { StateTable } from './StateTable'

const approve = {
  workflow_id: 4,
  workflow_name: 'Leave',
  state_id: 2,
  state_name: 'Approve',
  stays: 1,
  median_seconds: 60,
  p90_seconds: 60,
  total_seconds: 60,
  waiting: 3,
  longest_seconds: 90,
}
const scope = { from: '2026-10-24', to: '2026-11-22', workflow: undefined }

it('leads to the tickets that it counts', async () => {
  renderPage(<StateTable states={[approve, { ...approve, state_id: 3, waiting: 0 }]} scope={scope} />)

  expect(await screen.findByRole('link', { name: 'Approve: 3 there now' })).toHaveAttribute(
    'href',
    '/admin/tickets?workflow=4&state=2&is=running&from=2026-10-24&to=2026-11-22',
  )
  expect(screen.getAllByRole('link', { name: /there now/ })).toHaveLength(1)
})
