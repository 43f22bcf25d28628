import { CheckOutlined, ClockCircleOutlined } from '@ant-design/icons'
import { Flex, Tag, Typography } from 'antd'
import { useTranslation } from 'react-i18next'

import type { Ticket } from '../api/ticket'
import { votesOf } from './votes'

/** Where everybody has to decide: who has, and for what. */
export function Votes({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation()
  const votes = votesOf(ticket)
  if (votes.length === 0) return null
  return (
    <Flex wrap gap="small" align="center">
      <Typography.Text type="secondary">{t('ticket.everybodyDecides')}</Typography.Text>
      {votes.map(([name, { transition_name }]) => (
        <Tag
          key={name}
          icon={transition_name ? <CheckOutlined aria-hidden /> : <ClockCircleOutlined aria-hidden />}
          color={transition_name ? 'processing' : 'default'}
        >
          {`${name}: ${transition_name ?? t('ticket.undecided')}`}
        </Tag>
      ))}
    </Flex>
  )
}
