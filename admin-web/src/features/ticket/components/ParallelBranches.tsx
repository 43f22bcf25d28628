import { Alert, Flex, Typography } from 'antd'
import { useTranslation } from 'react-i18next'

import type { Ticket, TicketBranch } from '../api/ticket'
import { handlerNames, hasFailedProgram } from './handlers'
import { ProgramFailed } from './ProgramFailed'
import { Votes } from './Votes'

/** Where a ticket goes on in several states at once: which, with whom, since when, and how far each has come. */
export function ParallelBranches({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation()
  if (!ticket.branches?.length) return null
  return (
    <section>
      <Typography.Text type="secondary">{t('ticket.branches')}</Typography.Text>
      <Flex component="ul" vertical gap="small" style={{ margin: '4px 0 0', paddingInlineStart: 20 }}>
        {ticket.branches.map((branch) => (
          <li key={branch.state_id}>
            <Branch ticketId={ticket.id} branch={branch} />
          </li>
        ))}
      </Flex>
    </section>
  )
}

function Branch({ ticketId, branch }: { ticketId: number; branch: TicketBranch }) {
  const { t } = useTranslation()
  const { state_id: branchStateId, participant_info: who } = branch
  return (
    <Flex vertical gap={4}>
      <span>
        <strong>{branch.state_name}</strong>{' '}
        {handlerNames({ ...branch, participant: who.participant }, t('participant.types.10'))}{' '}
        <Typography.Text type="secondary">{t('ticket.since', { since: branch.since })}</Typography.Text>
      </span>
      <Votes ticketId={ticketId} voters={branch} rule={branch.countersign} branchStateId={branchStateId} />
      {branch.in_add_node && (
        <Alert type="info" showIcon title={t('ticket.consulted', { name: branch.add_node_man })} />
      )}
      <ProgramFailed
        ticketId={ticketId}
        failed={hasFailedProgram({ ...branch, participant: who.participant })}
        branchStateId={branchStateId}
      />
    </Flex>
  )
}
