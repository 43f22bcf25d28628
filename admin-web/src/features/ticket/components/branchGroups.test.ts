import { expect, it } from 'vitest'

import { transition } from '@/testing/samples'

import type { TicketBranch } from '../api/ticket'
import { branchesOf, branchGroups } from './branchGroups'

const branch = (state_id: number, state_name: string, participant: string) =>
  ({ state_id, state_name, participant_info: { participant } }) as TicketBranch
const branches = [branch(12, 'Law', 'ann,ben'), branch(13, 'Budget', 'ben')]

it('what can be done is grouped by its branch', () => {
  const sign = transition('sign', { branch_state_id: 12 })
  const pay = transition('pay', { branch_state_id: 13 })

  expect(branchGroups([sign, pay], branches).map(({ name, transitions }) => [name, ...transitions])).toEqual([
    ['Law', sign],
    ['Budget', pay],
  ])
  expect(branchGroups([transition('agree')])).toMatchObject([{ name: undefined }])
})

it('somebody acts in the branches that name the person', () => {
  expect(branchesOf('ann', branches)).toEqual([branches[0]])
  expect(branchesOf('ben', branches)).toEqual(branches)
  expect(branchesOf('ben', undefined)).toEqual([])
})
