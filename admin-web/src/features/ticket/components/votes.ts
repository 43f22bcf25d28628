import type { Ticket } from '../api/ticket'

/** The voters with what they chose, as the server sends it of a ticket and of each of its branches. */
export type Voters = Pick<Ticket, 'multi_all_person' | 'voters'>

interface Vote {
  username: string
  /** As people call the voter. */
  name: string
  /** The transition that was chosen; absent where nothing is decided yet. */
  choice: string | undefined
}

/** What each of those who all have to decide has chosen so far; empty where nothing is voted on. */
export function votesOf({ multi_all_person: text, voters }: Voters): Vote[] {
  return Object.entries(parsed(text)).map(([username, { transition_name: choice }]) => ({
    username,
    name: voters?.[username] ?? username,
    choice,
  }))
}

function parsed(text: string) {
  try {
    return JSON.parse(text || '{}') as Record<string, { transition_name?: string }>
  } catch {
    return {}
  }
}
