import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'

import { ticketOf } from '@/testing/ticketSample'

import { StepNote } from './StepNote'

const who = {
  participant_name: 'cat',
  participant_type_id: 1,
  participant_type_name: '',
  participant_alias: 'Cat',
}
const branch = {
  state_id: 7,
  state_name: 'Law',
  participant_info: { ...who, participant: 'cat' },
  in_add_node: false,
  add_node_man: '',
  script_run_last_result: true,
  act_state_id: 1,
  multi_all_person: '{}',
  since: '2026-11-23 09:00:00',
}

it('tells who is waited for in a branch, and of its votes', () => {
  const voted = { ...branch, state_id: 8, multi_all_person: '{"ann": {}}', voters: { ann: 'Ann' } }
  const ticket = ticketOf({ state_id: 3, branches: [branch, voted] })
  const steps = { value: [], current_state_id: 3 }

  render(<StepNote stateId={7} steps={steps} ticket={ticket} />)
  expect(screen.getByText('Law')).toBeInTheDocument()
  expect(screen.getByText(/Cat/)).toBeInTheDocument()

  render(<StepNote stateId={8} steps={steps} ticket={ticket} />)
  expect(screen.getByText(/Ann:/)).toBeInTheDocument()
})
