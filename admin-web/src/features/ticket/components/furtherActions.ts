import { hasEnded } from '@/lib/wire'

import type { Ticket } from '../api/ticket'
import type { Turn } from './turn'

export type FurtherAction = 'deliver' | 'addNode' | 'retreat' | 'comment' | 'assign' | 'forceState' | 'close'

const START = 1

/** What may be done with a ticket besides its transitions: by whom, Loonflow's rules say. */
export function furtherActions(
  ticket: Ticket,
  turn: Turn,
  username: string,
  mayIntervene: boolean,
): FurtherAction[] {
  const running = !hasEnded(ticket.act_state_id)
  const own = ticket.creator === username
  const allowed: Record<FurtherAction, boolean> = {
    deliver: turn === 'handle',
    addNode: turn === 'handle',
    retreat: own && running && Boolean(ticket.state_info.enable_retreat),
    comment: true,
    assign: mayIntervene && running,
    forceState: mayIntervene,
    close: running && (mayIntervene || (own && ticket.state_info.type_id === START)),
  }
  return (Object.keys(allowed) as FurtherAction[]).filter((action) => allowed[action])
}
