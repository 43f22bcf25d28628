/** One condition of a transition and where the ticket goes when it is the first that holds. */
export interface Branch {
  expression: string
  target_state_id: number
}

export function branchesOf(text: string | undefined): Branch[] {
  try {
    const read: unknown = JSON.parse(text || '[]')
    return Array.isArray(read) ? (read as Branch[]) : []
  } catch {
    return []
  }
}
