import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'

import { renderPage } from '@/testing/renderPage'
import { answer, refuse } from '@/testing/server'
import { ticketOf } from '@/testing/ticketSample'

import { TicketHead } from './TicketHead'

it('names those who still decide, not the sentence about their votes', async () => {
  answer('get', '/workflows', { value: [], page: 1, per_page: 10, total: 0 })
  refuse('get', '/tickets/12/diagram', 'no diagram in this test')
  const ticket = ticketOf({
    participant: 'ben,cat',
    participant_info: { participant_alias: 'Ben(ben)未处理:None;Cat(cat)未处理:None' },
    multi_all_person: '{"ben": {}, "cat": {}}',
  } as Partial<ReturnType<typeof ticketOf>>)

  renderPage(<TicketHead ticket={ticket} />)

  expect(await screen.findByText('ben, cat')).toBeInTheDocument()
  expect(screen.queryByText(/未处理/)).not.toBeInTheDocument()
})
