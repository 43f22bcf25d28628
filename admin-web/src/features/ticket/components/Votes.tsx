import { CheckOutlined, ClockCircleOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Flex, Tag, Typography } from 'antd'
import { useTranslation } from 'react-i18next'

import { explanation, type VoteRule } from '../api/ticket'
import { type Voters, votesOf } from './votes'

interface Props {
  ticketId: number
  voters: Voters
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
  const cast = votes.filter(({ choice }) => choice).length
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
        {votes.map(({ username, name, choice }) => (
          <Tag
            key={username}
            icon={choice ? <CheckOutlined aria-hidden /> : <ClockCircleOutlined aria-hidden />}
            color={choice ? 'processing' : 'default'}
          >
            {`${name}${weights?.[username] ? ` ×${weights[username]}` : ''}: ${choice ?? t('ticket.undecided')}`}
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
