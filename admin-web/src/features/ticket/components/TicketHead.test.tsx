import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it, vi } from 'vitest'

import { renderPage } from '@/testing/renderPage'
import { answer, refuse, server } from '@/testing/server'
import { ticketOf } from '@/testing/ticketSample'

import { TicketHead } from './TicketHead'

const unanimous = '{"ann": {"transition_id": 3, "transition_name": "Agree"}, "cat": {}}'

it('shows each branch with its votes, and has the program of the branch tried again', async () => {
  answer('get', '/workflows', { value: [], page: 1, per_page: 10, total: 0 })
  answer('get', '/tickets/12/explain', {
    obstacles: [],
    branches: [
      {
        state_id: 7,
        obstacles: [{ code: 'countersign_open', message: 'one of two has voted', setting: '' }],
      },
    ],
  })
  answer('get', '/tickets/12/diagram', {
    bpmn_xml: '',
    current: ['state_7', 'state_8'],
    travelled: [],
    troubles: [{ kind: 'script', state_id: 8, status: 'failed', error: 'no disk', next_attempt: null }],
  })
  const retried = vi.fn()
  server.use(
    http.post('*/api/v1.0/tickets/12/retry_script', async ({ request }) => {
      retried(await request.json())
      return HttpResponse.json({ code: 0, data: {}, msg: '' })
    }),
  )
  const branch = {
    in_add_node: false,
    add_node_man: '',
    script_run_last_result: true,
    act_state_id: 1,
    since: '2026-11-23 09:00:00',
    multi_all_person: '{}',
  }
  const who = (participant: string) => ({
    participant,
    participant_name: participant,
    participant_type_id: 2,
    participant_type_name: '',
    participant_alias: participant,
  })

  renderPage(
    <TicketHead
      ticket={ticketOf({
        branches: [
          {
            ...branch,
            state_id: 7,
            state_name: 'Law',
            participant_info: who('ann,cat'),
            multi_all_person: unanimous,
            countersign: {},
          },
          {
            ...branch,
            state_id: 8,
            state_name: 'Access',
            participant_info: who('3'),
            script_run_last_result: false,
          },
        ],
      })}
    />,
  )

  const law = within((await screen.findByText('Law')).closest('li')!)
  expect(law.getByText('1 of 2 have voted.')).toBeInTheDocument()
  expect(await law.findByText('one of two has voted')).toBeInTheDocument()
  expect(law.queryByRole('button')).not.toBeInTheDocument()
  const access = within(screen.getByText('Access').closest('li')!)
  expect(await access.findByText('no disk')).toBeInTheDocument()
  await userEvent.click(access.getByRole('button', { name: 'Try again' }))
  expect(retried).toHaveBeenCalledWith({ branch_state_id: 8 })
})

it('names those who still decide, not the sentence about their votes', async () => {
  answer('get', '/workflows', { value: [], page: 1, per_page: 10, total: 0 })
  refuse('get', '/tickets/12/diagram', 'no diagram in this test')
  const ticket = ticketOf({
    participant: 'ben,cat',
    participant_info: {
      participant_alias: 'Ben(ben)未处理:None;Cat(cat)未处理:None',
      participant_name: 'ben,cat',
    },
    multi_all_person: '{"ben": {}, "cat": {}}',
    voters: { ben: 'Ben', cat: 'Cat' },
  })

  renderPage(<TicketHead ticket={ticket} />)

  expect(await screen.findByText('Ben, Cat')).toBeInTheDocument()
  expect(screen.queryByText(/未处理/)).not.toBeInTheDocument()
})
