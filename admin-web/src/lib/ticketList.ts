/** Which tickets of the workflows that the reader administers; the list's useListing reads the same words. */
export interface Waiting {
  workflow: number
  state?: number
  /** Days on which they were opened, both included. */
  from?: string
  to?: string
}

/** The tickets that have not ended. */
export function waitingTickets({ workflow, state, from, to }: Waiting) {
  const words = new URLSearchParams({ workflow: String(workflow) })
  if (state !== undefined) words.set('state', String(state))
  words.set('is', 'running')
  if (from) words.set('from', from)
  if (to) words.set('to', to)
  return `/admin/tickets?${words}`
}
