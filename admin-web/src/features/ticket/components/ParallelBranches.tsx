import { Flex, Typography } from 'antd'
import { useTranslation } from 'react-i18next'

import type { TicketBranch } from '../api/ticket'

/** Where a ticket goes on in several states at once: which, with whom, since when. */
export function ParallelBranches({ branches = [] }: { branches: TicketBranch[] | undefined }) {
  const { t } = useTranslation()
  if (branches.length === 0) return null
  return (
    <section>
      <Typography.Text type="secondary">{t('ticket.branches')}</Typography.Text>
      <Flex component="ul" vertical gap={4} style={{ margin: '4px 0 0', paddingInlineStart: 20 }}>
        {branches.map(({ state_id, state_name, participant_info: who, since }) => (
          <li key={state_id}>
            <strong>{state_name}</strong>{' '}
            {who.participant_alias.split(',').filter(Boolean).join(', ') || who.participant}{' '}
            <Typography.Text type="secondary">{t('ticket.since', { since })}</Typography.Text>
          </li>
        ))}
      </Flex>
    </section>
  )
}
