import type { Transition } from '@/lib/wire'

/**
 * What the user is to do now. Instead of the state's transitions the server offers a single one of its own where the
 * ticket has first to be accepted, or where he was asked for an opinion.
 */
export type Turn = 'none' | 'accept' | 'addNodeEnd' | 'handle'

export function turnOf([first]: Transition[]): Turn {
  if (first === undefined) return 'none'
  if (first.is_accept) return 'accept'
  return first.in_add_node ? 'addNodeEnd' : 'handle'
}
