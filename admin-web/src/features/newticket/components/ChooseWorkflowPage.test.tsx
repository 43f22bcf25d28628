import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'

import { renderPage } from '@/testing/renderPage'
import { page } from '@/testing/samples'
import { answer } from '@/testing/server'

import ChooseWorkflowPage from './ChooseWorkflowPage'

const many = Array.from({ length: 9 }, (_, i) => ({
  id: i + 1,
  name: `Request ${i + 1}`,
  description: `for ${i + 1}`,
}))

it('offers a few workflows without more ado', async () => {
  answer('get', '/workflows', page({ id: 4, name: 'Leave', description: 'days off' }))

  renderPage(<ChooseWorkflowPage />, { path: '/new', at: '/new' })

  expect(await screen.findByRole('link', { name: 'Leave' })).toHaveAttribute('href', '/new/4')
  expect(screen.queryByRole('searchbox')).not.toBeInTheDocument()
})

it('puts those first that were asked for lately, and finds one by a word and Enter', async () => {
  answer('get', '/workflows', page(...many))
  answer('get', '/tickets', page({ workflow_id: 7 }, { workflow_id: 2 }, { workflow_id: 7 }))

  const { router } = renderPage(<ChooseWorkflowPage />, { path: '/new', at: '/new?parent=3&state=5' })

  const lately = (await screen.findByText('What you asked for lately')).closest('section')!
  expect(
    within(lately)
      .getAllByRole('link')
      .map((link) => link.textContent),
  ).toEqual(['Request 7for 7', 'Request 2for 2'])

  await userEvent.type(screen.getByRole('searchbox'), 'for 9')
  expect(screen.queryByText('What you asked for lately')).not.toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Request 9' })).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Request 1' })).not.toBeInTheDocument()
  await userEvent.keyboard('{Enter}')
  expect(router.state.location.pathname + router.state.location.search).toBe('/new/9?parent=3&state=5')
})
