import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'

import { renderPage } from '@/testing/renderPage'
import { page } from '@/testing/samples'
import { answer } from '@/testing/server'

import WorkflowsPage from './WorkflowsPage'

const leave = { id: 4, name: 'Leave', description: '', creator: 'admin', gmt_created: '2026-11-22 11:19:16' }
const definition = { id: 4, name: 'Leave', states: [{ id: 7, name: 'Start', kind: 'start' }] }

const fileInput = () => document.querySelector<HTMLInputElement>('input[type=file]')!

describe('The list of workflows', () => {
  let sent: unknown[]
  let at: () => string

  beforeEach(() => {
    answer('get', '/workflows', page(leave))
    answer('get', '/workflows/4/definition', definition)
    sent = answer('post', '/workflows/import', { workflow_id: 5 })
    const { router } = renderPage(<WorkflowsPage />, { path: '/admin/workflows' })
    at = () => router.state.location.pathname
  })

  it('copies one, and turns to the copy', async () => {
    await userEvent.click(await screen.findByRole('button', { name: 'More for Leave' }))
    await userEvent.click(await screen.findByText('Copy'))

    await expect.poll(() => sent).toEqual([{ definition: { ...definition, name: 'Leave (copy)' } }])
    await expect.poll(at).toBe('/admin/workflows/5/check')
  })

  it('imports files of both kinds, and says which it cannot read', async () => {
    await screen.findByText('Leave')
    await userEvent.upload(fileInput(), new File(['nonsense'], 'a.json'))
    expect(await screen.findByText('This file is neither JSON nor BPMN.')).toBeVisible()

    await userEvent.upload(fileInput(), new File(['<definitions/>'], 'a.bpmn'))
    await expect.poll(() => sent).toEqual([{ bpmn_xml: '<definitions/>' }])
  })
})
