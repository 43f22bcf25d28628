import dayjs from 'dayjs'
import { useSearchParams } from 'react-router'

import type { Scope } from '../api/statistics'

/** How many days are offered by name. */
export const SPANS = [7, 30, 90, 365] as const
export type Span = (typeof SPANS)[number]

const DAY = 'YYYY-MM-DD'
const USUAL: Span = 30

/** What is counted stands in the address. A span of days ends today, whenever the link is opened; else two days are named. */
export function useScope() {
  const [query, setQuery] = useSearchParams()
  const [from, to] = [query.get('from') ?? '', query.get('to') ?? '']
  const named = dayjs(from).isValid() && dayjs(to).isValid() && from !== '' && to !== ''
  const span = named ? undefined : (SPANS.find((days) => days === Number(query.get('days'))) ?? USUAL)
  const today = dayjs()
  const scope: Scope = {
    from: span ? today.subtract(span - 1, 'day').format(DAY) : from,
    to: span ? today.format(DAY) : to,
    workflow: Number(query.get('workflow')) || undefined,
  }

  function set(change: Record<string, string | undefined>) {
    setQuery((before) => {
      const words = new URLSearchParams(before)
      for (const [key, word] of Object.entries(change)) {
        if (word) words.set(key, word)
        else words.delete(key)
      }
      return words
    })
  }

  return {
    scope,
    span,
    showDays: (days: Span) => set({ days: String(days), from: undefined, to: undefined }),
    showFromTo: (from: string, to: string) => set({ from, to, days: undefined }),
    showWorkflow: (workflow: number | undefined) =>
      set({ workflow: workflow ? String(workflow) : undefined }),
  }
}
