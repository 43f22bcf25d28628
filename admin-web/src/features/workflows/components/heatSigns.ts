import type { TFunction } from 'i18next'

import type { Badge } from '@/bpmn/badge'
import type { Mark } from '@/bpmn/mark'
import { duration } from '@/lib/amounts'

import { meanOf, type StateHeat, warmthOf } from '../api/heat'

/** What makes a state warm: the tickets that are there now, or how long others stayed. */
export type HeatOf = 'waiting' | 'time'

const elementOf = ({ state_id }: StateHeat) => `state_${state_id}`

const amountOf = (by: HeatOf, state: StateHeat) => (by === 'waiting' ? state.waiting : meanOf(state))

export function heatMarks(states: StateHeat[], by: HeatOf): Mark[] {
  const most = Math.max(0, ...states.map((state) => amountOf(by, state)))
  return states.flatMap((state) => {
    const warmth = warmthOf(amountOf(by, state), most)
    return warmth ? [{ element: elementOf(state), marker: `warmth-${warmth}` as const }] : []
  })
}

/** What has to be seen where not all can be. */
export const hottest = (marks: Mark[]) =>
  [...marks].sort((one, other) => other.marker.localeCompare(one.marker))[0]?.element

/** The numbers themselves; each count leads to the tickets. */
export const heatBadges = (
  states: StateHeat[],
  linkTo: (state: StateHeat) => string,
  language: string,
  t: TFunction,
): Badge[] =>
  states.flatMap((state) => {
    const element = elementOf(state)
    const { state_name: name, waiting, stays } = state
    const count = { element, status: 'count' as const, sign: String(waiting), href: linkTo(state) }
    const time = duration(language, meanOf(state))
    return [
      ...(waiting > 0 ? [{ ...count, text: t('heat.waiting', { count: waiting, name }) }] : []),
      ...(stays > 0
        ? [{ element, status: 'time' as const, sign: `⌀ ${time}`, text: t('heat.mean', { time }) }]
        : []),
    ]
  })

/** Where tickets are that the diagram does not have any more. */
export const undrawn = (states: StateHeat[], xml: string) =>
  states.filter((state) => state.waiting > 0 && !xml.includes(`id="${elementOf(state)}"`))
