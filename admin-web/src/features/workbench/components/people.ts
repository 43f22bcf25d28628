import { hasEnded } from '@/lib/wire'

import type { TicketRow } from '../api/tickets'

export const creatorOf = ({ creator, creator_info }: TicketRow) => creator_info?.alias || creator

/** With whom the ticket is; nobody once it has ended. */
export function handlerOf({ act_state_id, participant_info }: TicketRow) {
  if (hasEnded(act_state_id)) return ''
  const { participant_alias, participant_name } = participant_info
  return (participant_alias || participant_name).split(',').filter(Boolean).join(', ')
}
