import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'

import { renderPage } from '@/testing/renderPage'
import { page } from '@/testing/samples'
import { answer } from '@/testing/server'
import { signedInAs } from '@/testing/session'

import WorkflowPage from './WorkflowPage'

const changed = {
  mode: 'published',
  running_tickets: 'follow',
  published_version: 3,
  previous_version: 2,
  draft_changed: true,
}
const state = (id: number, name: string) => ({ id, name, type_id: 0 })
const gone = { state_id: 7, state_name: 'Check', outcome: 'blocked', to_state_id: 7, to_state_name: 'Check' }

describe('Publishing a workflow', () => {
  beforeEach(() => {
    signedInAs({ username: 'wanda', type_id: 1 })
    answer('get', '/workflows/4', { id: 4, name: 'Leave' })
    answer('get', '/workflows/4/states', page(state(8, 'Second')))
    answer('get', '/workflows/4/publish', changed)
    answer('get', '/workflows/4/publish/progress', { state: 'none' })
    answer('get', '/workflows/4/versions/draft', { published_version: 3, difference: [] })
    answer('get', '/workflows/4/check', { passed: true, findings: [] })
    answer('get', '/workflows/4/publish/preview', {
      ...page({ ...gone, ticket_id: 71, sn: 'sn71', title: 'Two days off' }),
      totals: { same: 0, moved: 0, blocked: 1 },
      groups: [{ ...gone, tickets: 1 }],
    })
    renderPage(<WorkflowPage />, {
      path: '/admin/workflows/:workflowId/:tab',
      at: '/admin/workflows/4/publish',
    })
  })

  it('says on every tab that a draft is edited', async () => {
    expect(await screen.findByText(/This is a draft. Tickets go on with version 3/)).toBeVisible()
  })

  it('shows which tickets cannot follow, and sends them where somebody says', async () => {
    const sent = answer('post', '/workflows/4/publish', { version: 4 })
    expect(await screen.findByRole('link', { name: 'Two days off' })).toHaveAttribute('href', '/tickets/71')

    await userEvent.click(screen.getByRole('combobox', { name: 'Where tickets in Check go' }))
    await userEvent.click(await screen.findByTitle('Second'))
    await userEvent.click(screen.getByRole('button', { name: 'Publish' }))

    await expect.poll(() => sent).toEqual([{ running_tickets: 'follow', targets: { 7: 8 } }])
  })

  it('is not offered while the check finds errors', async () => {
    answer('get', '/workflows/4/check', {
      passed: false,
      findings: [{ code: 'x', severity: 'error', message: 'wrong', message_zh: '错' }],
    })

    expect(await screen.findByText(/the check found 1 error/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Publish' })).toBeDisabled()
  })

  it('is undone when what that means has been seen', async () => {
    const sent = answer('post', '/workflows/4/publish/undo', { version: 2 })
    answer('get', '/workflows/4/versions/2', { version: 2, difference: [], definition: { states: [] } })

    await userEvent.click(await screen.findByRole('button', { name: /Undo: back to version 2/ }))
    const dialog = await screen.findByRole('dialog')
    expect(await within(dialog).findByRole('link', { name: 'Two days off' })).toBeVisible()
    await userEvent.click(within(dialog).getByRole('button', { name: 'Undo the publication' }))

    await expect.poll(() => sent).toEqual([{ targets: {} }])
  })

  it('is explained, and begun with one button, while edits count at once', async () => {
    answer('get', '/workflows/4/publish', { ...changed, mode: 'compat', published_version: null })
    const sent = answer('put', '/workflows/4/publish', changed)

    await userEvent.click(await screen.findByRole('button', { name: 'Publish edits from now on' }))

    await expect.poll(() => sent).toEqual([{ mode: 'published', running_tickets: 'follow' }])
    expect(await screen.findByText('Published: version 3')).toBeVisible()
  })
})
