import { useSearchParams } from 'react-router'

/** The ticket of which a new one becomes a part, as the address says it. */
export function useParent() {
  const [query] = useSearchParams()
  const id = Number(query.get('parent')) || undefined
  return { id, stateId: Number(query.get('state')) || undefined, query: id ? `?${query}` : '' }
}
