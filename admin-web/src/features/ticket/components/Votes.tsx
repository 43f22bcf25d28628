import { CheckOutlined, ClockCircleOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Flex, Tag, Typography } from 'antd'
import { useTranslation } from 'react-i18next'

import { explanation, type Ticket, type VoteRule } from '../api/ticket'
import { votesOf } from './votes'

interface Props {
  ticketId: number
  /** The voters with what they chose, as the server sends it. */
  voters: Pick<Ticket, 'multi_all_person'>
  rule: VoteRule | undefined
  /** Of the branch in which is voted. */
  branchStateId?: number
}

/** Where everybody has to decide: by which rule, who has and for what, and what the votes have come to. */
export function Votes({ ticketId, voters, rule: given, branchStateId }: Props) {
  const { t } = useTranslation()
  const votes = votesOf(voters)
  if (votes.length === 0) return null
  const { rule = 'unanimous', threshold = 0, veto, ordered, weights } = given ?? {}
  const cast = votes.filter(([, { transition_name }]) => transition_name).length
  return (
    <Flex vertical gap={6}>
      <span>
        <strong>{t('ticket.voted', { cast, all: votes.length })}</strong>{' '}
        <Typography.Text type="secondary">
          {[
            t(`ticket.voteRules.${rule}`, { threshold }),
            veto && t('ticket.veto'),
            ordered && t('ticket.ordered'),
          ]
            .filter(Boolean)
            .join(' ')}
        </Typography.Text>
      </span>
      <Flex wrap gap="small" align="center">
        {votes.map(([name, { transition_name }]) => (
          <Tag
            key={name}
            icon={transition_name ? <CheckOutlined aria-hidden /> : <ClockCircleOutlined aria-hidden />}
            color={transition_name ? 'processing' : 'default'}
          >
            {`${name}${weights?.[name] ? ` ×${weights[name]}` : ''}: ${transition_name ?? t('ticket.undecided')}`}
          </Tag>
        ))}
      </Flex>
      {cast > 0 && <Count ticketId={ticketId} branchStateId={branchStateId} />}
    </Flex>
  )
}

/** The server counts: votes may have been passed on with their weights. */
function Count({ ticketId, branchStateId }: Pick<Props, 'ticketId' | 'branchStateId'>) {
  const { i18n } = useTranslation()
  const known = useQuery(explanation(ticketId, i18n.language)).data
  const here = branchStateId ? known?.branches?.find(({ state_id }) => state_id === branchStateId) : known
  return (here?.obstacles ?? [])
    .filter(({ code }) => code.startsWith('countersign'))
    .map(({ code, message }) => (
      <Typography.Text key={code} type="secondary">
        {message}
      </Typography.Text>
    ))
}
