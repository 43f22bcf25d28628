import { ArrowRightOutlined, DeleteOutlined } from '@ant-design/icons'
import { Button, Flex, Typography } from 'antd'
import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'

import { Loading } from '@/components/Loading'
import { RecordPanel, type RecordPanelControls } from '@/components/records/RecordPanel'
import type { Meaning } from '@/lib/diagram'

import { type Check, findingsAt } from '../api/check'
import type { State, Transition, Workflow } from '../api/wire'
import { branchesOf } from './branches'
import { DrawingHelp } from './DrawingHelp'
import { FoundAlert } from './FoundAlert'
import { useStateKind } from './useStateKind'
import { useTransitionKind } from './useTransitionKind'

interface Props {
  workflow: Workflow
  selected: Meaning | undefined
  /** Where a condition leads that has just been drawn, and is yet to be said. */
  branchTo: number | undefined
  isEmpty: boolean
  states: State[] | undefined
  transitions: Transition[] | undefined
  check: Check | undefined
  controls: RefObject<RecordPanelControls | null>
  onSelect: (what: Meaning) => void
  onSaved: () => void
  onClose: () => void
  onRemove: (what: Meaning) => void
}

/** Beside the diagram: the form of what is selected in it, the same as in the lists; or how to draw. */
export function ElementPanel(props: Props) {
  const { workflow, selected, branchTo, states, transitions, check } = props
  const ofState = useStateKind(workflow.id)
  const ofTransition = useTransitionKind(workflow.id)
  if (!states || !transitions) return <Loading rows={6} />
  const state = selected?.kind === 'state' ? states.find(({ id }) => id === selected.id) : undefined
  const transition =
    selected?.kind === 'transition' ? transitions.find(({ id }) => id === selected.id) : undefined
  const findings = selected ? findingsAt(check, selected.kind, selected.id) : []
  const around = {
    controls: props.controls,
    onSaved: props.onSaved,
    onClose: props.onClose,
    above: findings.map((finding, number) => <FoundAlert key={number} finding={finding} small />),
  }

  if (state)
    return (
      <RecordPanel
        {...around}
        // a form begins anew with what has been saved
        key={JSON.stringify(state)}
        title={<Title name={state.name} onRemove={() => props.onRemove(selected!)} />}
        kind={ofState}
        record={state}
        below={
          <Ways
            ways={transitions.filter((way) => way.source_state_id === state.id)}
            states={states}
            onSelect={props.onSelect}
          />
        }
      />
    )
  if (transition) {
    const record =
      branchTo === undefined
        ? transition
        : {
            ...transition,
            condition_expression: JSON.stringify([
              ...branchesOf(transition.condition_expression),
              { expression: '', target_state_id: branchTo },
            ]),
          }
    return (
      <RecordPanel
        {...around}
        key={JSON.stringify(record)}
        title={<Title name={transition.name} onRemove={() => props.onRemove(selected!)} />}
        kind={ofTransition}
        record={record}
      />
    )
  }
  return <DrawingHelp isEmpty={props.isEmpty} workflow={workflow} check={check} />
}

function Title({ name, onRemove }: { name: string; onRemove: () => void }) {
  const { t } = useTranslation()
  return (
    <Flex justify="space-between" align="center" gap="small">
      {name}
      <Button
        type="text"
        danger
        icon={<DeleteOutlined aria-hidden />}
        aria-label={t('records.removeNamed', { name })}
        title={t('records.removeNamed', { name })}
        onClick={onRemove}
      />
    </Flex>
  )
}

/** The transitions of a state, also those that lead nowhere and therefore are not drawn. */
function Ways({
  ways,
  states,
  onSelect,
}: {
  ways: Transition[]
  states: State[]
  onSelect: (what: Meaning) => void
}) {
  const { t } = useTranslation()
  if (ways.length === 0) return null
  return (
    <Flex vertical gap={4}>
      <Typography.Title level={3} style={{ fontSize: 15, margin: 0 }}>
        {t('draw.ways')}
      </Typography.Title>
      {ways.map(({ id, name, destination_state_id: to }) => (
        <Button
          key={id}
          type="link"
          style={{ padding: 0, justifyContent: 'start', height: 'auto', whiteSpace: 'normal' }}
          onClick={() => onSelect({ kind: 'transition', id })}
        >
          {name} <ArrowRightOutlined aria-hidden />{' '}
          {states.find((state) => state.id === to)?.name ?? t('draw.nowhere')}
        </Button>
      ))}
    </Flex>
  )
}
