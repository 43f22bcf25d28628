import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { conditionSample } from '@/testing/conditionSample'
import { renderPage } from '@/testing/renderPage'
import { answer } from '@/testing/server'

import SystemPage from './SystemPage'

describe('The page of the system', () => {
  it('says that all is well', async () => {
    answer('get', '/system', conditionSample())
    renderPage(<SystemPage />)

    expect(await screen.findByText('All is well.')).toBeVisible()
    expect(screen.getByText('60 GB of 100 GB free')).toBeVisible()
  })

  it('leads to the jobs that failed', async () => {
    const now = conditionSample()
    now.jobs[0]!.counts.failed = 3
    answer('get', '/system', now)
    renderPage(<SystemPage />)

    expect(await screen.findByText(/Jobs have failed for good/)).toBeVisible()
    expect(screen.getByRole('link', { name: '3' })).toHaveAttribute(
      'href',
      '/admin/jobs?status=failed&kind=hook',
    )
  })
})
