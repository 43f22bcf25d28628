import type { Ticket } from '../api/ticket'

interface Choice {
  transition_name?: string
}

/** What each of those who all have to decide has chosen so far, by user name; empty where nothing is voted on. */
export function votesOf({ multi_all_person: text }: Pick<Ticket, 'multi_all_person'>): [string, Choice][] {
  try {
    return Object.entries(JSON.parse(text || '{}') as Record<string, Choice>)
  } catch {
    return []
  }
}
