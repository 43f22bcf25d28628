import type { Answered } from './answers'

/** What several pages read of the server's answers: only the keys in use, under short names. */

export type Person = Pick<Answered<'UserToChoose'>, 'username' | 'alias'>

export type Field = Omit<Answered<'FormField'>, 'label'>

type Offered = Answered<'OfferedTransition'>
type OfTicketsAlone = 'is_accept' | 'in_add_node'

/** As it is offered at a ticket; or at the start, where there is nothing to accept yet. */
export type Transition = Omit<Offered, OfTicketsAlone> & Partial<Pick<Offered, OfTicketsAlone>>

export type Workflow = Pick<Answered<'WorkflowInList'>, 'id' | 'name' | 'description'>

export const ACT_STATE = {
  draft: 0,
  inProgress: 1,
  sentBack: 2,
  takenBack: 3,
  finished: 4,
  closed: 5,
} as const

export const hasEnded = (actState: number) => actState === ACT_STATE.finished || actState === ACT_STATE.closed
