import { useQuery } from '@tanstack/react-query'
import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'

import type { Kind } from '@/components/records/kind'
import { allRecords } from '@/lib/records'

import { pathOf, type State, type Transition } from '../api/wire'
import { type Branch, branchesOf } from './branches'
import { FoundSign } from './FoundSign'
import { TransitionInputs } from './TransitionInputs'

interface Typed extends Omit<Transition, 'id' | 'condition_expression'> {
  branches?: Branch[]
}

/** The ways from state to state: buttons, timers, conditions. */
export function useTransitionKind(workflowId: number): Kind<Transition> {
  const { t } = useTranslation()
  const states = useQuery(allRecords<State>(pathOf(workflowId, 'states')))
  const nameOf = (id: number) => states.data?.find((state) => state.id === id)?.name ?? '?'
  return {
    path: pathOf(workflowId, 'transitions'),
    title: t('workflows.transitions'),
    addLabel: t('transition.add'),
    empty: t('transition.empty'),
    mayEdit: true,
    width: 640,
    nameOf: ({ name }) => name,
    columns: [
      { title: t('transition.from'), render: (_, { source_state_id: from }) => nameOf(from) },
      {
        title: t('transition.name'),
        render: (_, { id, name, attribute_type_id: kind, timer }) => (
          <>
            <Tag color={COLOURS[kind]}>{name}</Tag>
            {timer > 0 && <Tag>{t('transition.after', { seconds: timer })}</Tag>}
            <FoundSign workflowId={workflowId} kind="transition" id={id} />
          </>
        ),
      },
      {
        title: t('transition.to'),
        render: (_, { destination_state_id: to, condition_expression }) => (
          <>
            {branchesOf(condition_expression).map(({ expression, target_state_id }) => (
              <div key={expression + target_state_id}>
                <code>{expression}</code> → {nameOf(target_state_id)}
              </div>
            ))}
            {to > 0 && nameOf(to)}
          </>
        ),
      },
    ],
    inputs: () => <TransitionInputs workflowId={workflowId} states={states.data ?? []} />,
    valuesOf: (transition) => ({
      attribute_type_id: 1,
      timer: 0,
      field_require_check: true,
      alert_enable: false,
      alert_text: '',
      ...transition,
      destination_state_id: transition?.destination_state_id || undefined,
      branches: branchesOf(transition?.condition_expression),
    }),
    bodyOf: ({ branches = [], ...typed }: Typed) => ({
      ...typed,
      transition_type_id: typed.timer > 0 ? 2 : 1,
      destination_state_id: typed.destination_state_id ?? 0,
      alert_text: typed.alert_text ?? '',
      condition_expression: JSON.stringify(branches),
    }),
  }
}

const COLOURS: Record<number, string | undefined> = { 1: 'blue', 2: 'red' }
