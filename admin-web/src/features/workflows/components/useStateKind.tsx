import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'

import type { Kind } from '@/components/records/kind'

import { objectOf, pathOf, type State } from '../api/wire'
import { FoundSign } from './FoundSign'
import { countersignOf, type TypedCountersign, typedVotes } from './countersign'
import {
  EVERYBODY,
  isShared,
  participantOf,
  type ParticipantTypeId,
  type TypedParticipant,
  typedOf,
} from './participant'
import { StateInputs } from './StateInputs'

interface Typed extends Omit<
  State,
  'id' | 'participant' | 'state_field_str' | 'distribute_type_id' | 'countersign'
> {
  distribute_type_id?: number
  participants?: TypedParticipant
  access?: Record<string, number>
  votes?: TypedCountersign
}

/** Where a ticket of a workflow can be, and who handles it there. */
export function useStateKind(workflowId: number): Kind<State> {
  const { t } = useTranslation()
  return {
    path: pathOf(workflowId, 'states'),
    title: t('workflows.states'),
    addLabel: t('state.add'),
    empty: t('state.empty'),
    mayEdit: true,
    width: 640,
    nameOf: ({ name }) => name,
    columns: [
      { title: t('state.order'), dataIndex: 'order_id' },
      {
        title: t('state.name'),
        render: (_, { id, name }) => (
          <>
            {name} <FoundSign workflowId={workflowId} kind="state" id={id} />
          </>
        ),
      },
      {
        title: t('state.type'),
        dataIndex: 'type_id',
        render: (type: 0 | 1 | 2 | 3) => <Tag color={COLOURS[type]}>{t(`state.types.${type}`)}</Tag>,
      },
      {
        title: t('state.participant'),
        render: (_, { type_id, participant_type_id: type, participant_info }) =>
          type_id !== PARALLEL && (
            <>
              {t(`participant.types.${type as ParticipantTypeId}`)}
              {type !== 10 && type !== 11 && participant_info?.participant_alias
                ? `: ${participant_info.participant_alias}`
                : ''}
            </>
          ),
      },
      {
        title: t('state.distribution'),
        dataIndex: 'distribute_type_id',
        render: (how: 1 | 2 | 3 | 4, { type_id, participant_type_id }) =>
          type_id === ORDINARY && isShared(participant_type_id) && t(`distribution.types.${how}`),
      },
    ],
    inputs: () => <StateInputs workflowId={workflowId} />,
    valuesOf: (state) => ({
      type_id: 0,
      order_id: 0,
      participant_type_id: 1,
      distribute_type_id: 1,
      is_hidden: false,
      enable_retreat: false,
      remember_last_man_enable: false,
      enable_return: false,
      ...state,
      votes: typedVotes(state?.countersign ?? {}),
      label: typeof state?.label === 'string' ? state.label : JSON.stringify(state?.label ?? {}),
      participants: state ? typedOf(state.participant_type_id, state.participant) : {},
      access: objectOf<Record<string, number>>(state?.state_field_str),
    }),
    bodyOf: ({ participants, access = {}, votes, ...typed }: Typed) => ({
      distribute_type_id: 1,
      ...typed,
      participant: participantOf(typed.participant_type_id, participants),
      state_field_str: JSON.stringify(access),
      countersign: isVoted(typed) ? countersignOf(votes) : {},
    }),
  }
}

const ORDINARY = 0
const PARALLEL = 3

const isVoted = ({ type_id, participant_type_id: who, distribute_type_id: how }: Omit<Typed, 'votes'>) =>
  type_id === ORDINARY && isShared(who) && how === EVERYBODY

const COLOURS = { 0: undefined, 1: 'blue', 2: 'success', 3: 'purple' }
