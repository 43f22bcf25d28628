import { hasEnded } from '@/lib/wire'

import type { Ticket } from '../api/ticket'
import type { Turn } from './turn'

export type FurtherAction =
  | 'deliver'
  | 'addNode'
  | 'return'
  | 'retreat'
  | 'copy'
  | 'urge'
  | 'comment'
  | 'subTicket'
  | 'assign'
  | 'forceState'
  | 'close'

const START = 1

/** What may be done with a ticket besides its transitions: by whom, Loonflow's rules say. */
export function furtherActions(
  ticket: Ticket,
  turn: Turn,
  username: string,
  { mayIntervene = false, mayReturn = false }: { mayIntervene?: boolean; mayReturn?: boolean },
): FurtherAction[] {
  const running = !hasEnded(ticket.act_state_id)
  const own = ticket.creator === username
  const names = (list: string | undefined) => (list ?? '').split(',').filter(Boolean)
  const concerned = own || mayIntervene || names(ticket.relation).includes(username)
  const others = names(ticket.participant).filter((name) => name !== username)
  const allowed: Record<FurtherAction, boolean> = {
    deliver: turn === 'handle',
    addNode: turn === 'handle',
    return: turn === 'handle' && mayReturn,
    retreat: own && running && Boolean(ticket.state_info.enable_retreat),
    copy: concerned,
    urge: concerned && running && others.length > 0 && withPeople(ticket),
    comment: true,
    subTicket: concerned && running,
    assign: mayIntervene && running,
    forceState: mayIntervene,
    close: running && (mayIntervene || (own && ticket.state_info.type_id === START)),
  }
  return (Object.keys(allowed) as FurtherAction[]).filter((action) => allowed[action])
}

const SCRIPT = 6
const HOOK = 10

/** Somebody to be urged is there; not a program, nor nobody. */
const withPeople = ({ participant_type_id: type }: Ticket) => type !== 0 && type !== SCRIPT && type !== HOOK
