import { hasEnded } from '@/lib/wire'

import type { TicketRow } from '../api/tickets'

export const creatorOf = ({ creator, creator_info }: TicketRow) => creator_info?.alias || creator

/**
 * With whom the ticket is; nobody once it has ended. Where all have to decide, the server's alias is a sentence in Chinese
 * about who has: who is still to decide stands in the user names.
 */
export function handlerOf({
  act_state_id,
  participant,
  participant_info,
  multi_all_person,
  voters,
}: TicketRow) {
  if (hasEnded(act_state_id)) return ''
  const { participant_alias, participant_name } = participant_info
  const names = multi_all_person === '{}' ? participant_alias || participant_name : participant
  return names
    .split(',')
    .filter(Boolean)
    .map((name) => voters?.[name] ?? name)
    .join(', ')
}
