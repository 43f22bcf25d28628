import { useSearchParams } from 'react-router'

import type { Listing } from '@/lib/records'

export const SIZES = [10, 20, 50, 100]

/** Which part of a list is shown stands in the address: so links, reload and "back" find the same place again. */
export function useListing() {
  const [query, setQuery] = useSearchParams()
  const listing: Listing = {
    search: query.get('search') ?? '',
    page: Math.max(1, Number(query.get('page')) || 1),
    perPage: SIZES.find((size) => size === Number(query.get('size'))) ?? 20,
  }

  /** Whatever changes but the page begins at the first page. */
  function show(change: Partial<Listing>) {
    const next = { ...listing, page: 1, ...change }
    setQuery((before) => {
      const words = new URLSearchParams(before)
      set(words, 'search', next.search)
      set(words, 'page', next.page > 1 ? String(next.page) : '')
      set(words, 'size', next.perPage === 20 ? '' : String(next.perPage))
      return words
    })
  }

  return { listing, show }
}

function set(words: URLSearchParams, key: string, value: string) {
  if (value) words.set(key, value)
  else words.delete(key)
}
