import { Flex } from 'antd'
import { useTranslation } from 'react-i18next'

import type { FlowSteps, Ticket } from '../api/ticket'
import { votesOf } from './votes'

interface Props {
  stateId: number
  steps: FlowSteps
  ticket: Ticket
}

const MOST = 5

/** What is told of a state in the diagram: who did what there and when, and who has yet to. */
export function StepNote({ stateId, steps, ticket }: Props) {
  const { t } = useTranslation()
  const step = steps.value.find((one) => one.state_id === stateId)
  const done = step?.state_flow_log_list ?? []
  const branch = ticket.branches?.find(({ state_id }) => state_id === stateId)
  const isHere = branch !== undefined || steps.current_state_id === stateId
  const here = branch ?? ticket
  const votes = isHere ? votesOf(here) : []
  // of those who vote each is named
  const waiting = votes.length === 0 ? here.participant_info?.participant_alias : ''
  return (
    <Flex vertical gap={2}>
      <strong>
        {step?.state_name ?? (isHere ? (branch?.state_name ?? ticket.state_info.name) : t('diagram.notYet'))}
      </strong>
      {done.slice(-MOST).map(({ id, participant, participant_info, transition, gmt_created }) => (
        <span key={id}>
          {participant_info.participant_alias || participant}
          {transition.transition_name && ` · ${transition.transition_name}`} · {gmt_created}
        </span>
      ))}
      {done.length === 0 && !isHere && step && <span>{t('diagram.notYet')}</span>}
      {isHere && waiting && <span>{t('diagram.waitsFor', { who: waiting })}</span>}
      {votes.map(({ username, name, choice }) => (
        <span key={username}>
          {name}: {choice ?? t('ticket.undecided')}
        </span>
      ))}
      {isHere &&
        ticket.timers?.map(({ transition_id, transition_name: name, due }) => (
          <span key={transition_id}>{t('diagram.due', { name, due })}</span>
        ))}
    </Flex>
  )
}
