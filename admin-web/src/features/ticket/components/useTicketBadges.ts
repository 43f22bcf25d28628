import type { TFunction } from 'i18next'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

import type { Badge } from '@/bpmn/badge'

import type { Diagram, Ticket, Trouble } from '../api/ticket'
import { type Voters, votesOf } from './votes'

/** What is to be seen in the diagram at the state where the ticket is. */
export function useTicketBadges(ticket: Ticket, diagram: Diagram | undefined) {
  const { t } = useTranslation()
  return useMemo(() => {
    const troubles = diagram?.troubles.flatMap((trouble) => badgesOf(diagram.current, trouble, t)) ?? []
    const here = diagram?.current[0]
    const others = here ? [...votes(ticket, here, t), ...timers(ticket, here, t)] : []
    const inBranches = (ticket.branches ?? []).flatMap((branch) =>
      votes(branch, `state_${branch.state_id}`, t),
    )
    return { troubles, badges: [...troubles, ...others, ...inBranches] }
  }, [ticket, diagram, t])
}

function badgesOf(
  current: string[],
  { state_id, status, error, next_attempt: at }: Trouble,
  t: TFunction,
): Badge[] {
  const there = current.filter((element) => element === `state_${state_id}`)
  return (there.length > 0 ? there : current).map((element) => ({
    element,
    status,
    text: at ? t('diagram.retrying', { at, error }) : t('diagram.failed', { error }),
  }))
}

function votes(voters: Voters, element: string, t: TFunction): Badge[] {
  const all = votesOf(voters)
  if (all.length === 0) return []
  const cast = all.filter(({ choice }) => choice).length
  const each = all.map(({ name, choice }) => `${name}: ${choice ?? t('ticket.undecided')}`)
  return [{ element, status: 'votes', sign: `${cast}/${all.length}`, text: each.join('\n') }]
}

function timers(ticket: Ticket, element: string, t: TFunction): Badge[] {
  const [first] = [...(ticket.timers ?? [])].sort((one, other) => one.due.localeCompare(other.due))
  if (first === undefined) return []
  const text = (ticket.timers ?? [])
    .map(({ transition_name: name, due }) => t('diagram.due', { name, due }))
    .join('\n')
  return [{ element, status: 'due', sign: `⏱ ${first.due.slice(5, 16)}`, text }]
}
