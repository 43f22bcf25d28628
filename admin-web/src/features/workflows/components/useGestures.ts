import { useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useTranslation } from 'react-i18next'

import type { Gestures } from '@/bpmn/editor/gestures'
import { call } from '@/lib/api'
import type { Meaning } from '@/lib/diagram'
import { allRecords } from '@/lib/records'

import { pathOf, type State, type Transition } from '../api/wire'
import { branchesOf } from './branches'
import { newState, newTransition } from './newRecords'

type Drawn = Pick<Gestures, 'add' | 'connect'> & { remove: (what: Meaning, name: string) => void }

/**
 * What is drawn is saved at once, through the same calls as the forms: each gesture is one small edit that is checked like any
 * other and cannot undo what somebody else did a moment ago, as sending the whole drawing would.
 */
export function useGestures(
  workflowId: number,
  refresh: () => Promise<void>,
  select: (what: Meaning | undefined) => void,
): Drawn {
  const { t } = useTranslation()
  const { modal, message } = App.useApp()
  const queries = useQueryClient()
  const states = pathOf(workflowId, 'states')
  const transitions = pathOf(workflowId, 'transitions')

  const present = async () => ({
    states: (await queries.fetchQuery({ ...allRecords<State>(states), staleTime: 0 })).value,
    transitions: (await queries.fetchQuery({ ...allRecords<Transition>(transitions), staleTime: 0 })).value,
  })

  /** Whatever came of it, what is shown is how it is now. */
  async function edit(change: () => Promise<Meaning | undefined>) {
    try {
      const made = await change()
      await refresh()
      select(made)
    } catch (refusal) {
      void modal.error({ title: t('draw.notDone'), content: (refusal as Error).message })
      await refresh()
    }
  }

  async function join(from: number, to: number, timer: boolean) {
    const body = newTransition(from, to, timer, await present(), t)
    const { value } = await call<{ value: { transition_id: number } }>('POST', transitions, { body })
    return { kind: 'transition' as const, id: value.transition_id }
  }

  return {
    add: (kind, behind) =>
      edit(async () => {
        const body = newState(kind, (await present()).states, t)
        const { state_id: id } = await call<{ state_id: number }>('POST', states, { body })
        if (behind !== undefined) await join(behind, id, false)
        return { kind: 'state', id }
      }),
    connect: (from, to, timer) => edit(() => join(from, to, timer)),
    remove: ({ kind, id }, name) =>
      void edit(async () => {
        if (kind === 'state') {
          // what leads there or comes from there would be left without an end
          const touching = (await present()).transitions.filter(
            (way) =>
              way.source_state_id === id ||
              (way.destination_state_id === id && branchesOf(way.condition_expression).length === 0),
          )
          for (const way of touching) await call('DELETE', `${transitions}/${way.id}`)
        }
        await call('DELETE', `${kind === 'state' ? states : transitions}/${id}`)
        void message.success(t('draw.removed', { name }))
        return undefined
      }),
  }
}
