import type { TFunction } from 'i18next'

import type { NewKind } from '@/bpmn/editor/newKinds'

import type { State, Transition } from '../api/wire'
import { participantOf } from './participant'

/** How Loonflow numbers kinds of states, and kinds of participants that are programs. */
const STATE_TYPES = { start: 1, task: 0, script: 0, hook: 0, parallel: 3, end: 2 }
const PARTICIPANT_TYPES = { start: 5, task: 1, script: 6, hook: 10, parallel: 0, end: 0 }

/** What a state is that has just been drawn; the rest is said in the form beside the diagram. */
export function newState(kind: NewKind, present: State[], t: TFunction) {
  const type = PARTICIPANT_TYPES[kind]
  return {
    name: unused(
      t(`draw.names.${kind}`),
      present.map(({ name }) => name),
    ),
    type_id: STATE_TYPES[kind],
    order_id: present.length * 10,
    is_hidden: false,
    enable_retreat: false,
    remember_last_man_enable: false,
    participant_type_id: type,
    participant: kind === 'start' ? 'creator' : participantOf(type),
    distribute_type_id: 1,
    state_field_str:
      kind === 'start' ? '{"title":2}' : kind === 'end' || kind === 'parallel' ? '{}' : '{"title":1}',
    label: '{}',
  }
}

const HOURS_24 = 86_400

export function newTransition(
  from: number,
  to: number,
  timer: boolean,
  { states, transitions }: { states: State[]; transitions: Transition[] },
  t: TFunction,
) {
  const leaving = transitions.filter(({ source_state_id }) => source_state_id === from)
  const type = states.find(({ id }) => id === from)?.type_id
  const fromStart = type === STATE_TYPES.start
  const byItself = type === STATE_TYPES.parallel
  const refuses =
    !timer && !fromStart && !byItself && leaving.filter(({ timer: seconds }) => seconds === 0).length === 1
  const word = timer ? 'timer' : fromStart ? 'submit' : byItself ? 'branch' : refuses ? 'refuse' : 'agree'
  return {
    name: unused(
      t(`draw.names.${word}`),
      leaving.map(({ name }) => name),
    ),
    transition_type_id: timer ? 2 : 1,
    timer: timer ? HOURS_24 : 0,
    source_state_id: from,
    destination_state_id: to,
    condition_expression: '[]',
    attribute_type_id: refuses ? 2 : timer ? 3 : 1,
    field_require_check: !refuses && !timer && !byItself,
    alert_enable: false,
    alert_text: '',
  }
}

/** With a number behind it where something has that name already. */
function unused(name: string, taken: string[]) {
  let number = 1
  const tried = () => (number === 1 ? name : `${name} ${number}`)
  while (taken.includes(tried())) number++
  return tried()
}
