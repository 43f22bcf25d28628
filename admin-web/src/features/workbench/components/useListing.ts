import { useSearchParams } from 'react-router'

import { CATEGORIES, type Listing, type Order, PROGRESS } from '../api/tickets'

const SIZES = [10, 20, 50]

/**
 * Which list is shown stands in the address: so links, reload and "back" find the same place again.
 *
 * @param only where a page has no other
 */
export function useListing(only?: Listing['category']) {
  const [query, setQuery] = useSearchParams()
  const listing: Listing = {
    category: only ?? CATEGORIES.find((category) => category === query.get('tab')) ?? 'duty',
    search: query.get('search') ?? '',
    workflow: Number(query.get('workflow')) || undefined,
    state: Number(query.get('state')) || undefined,
    progress: PROGRESS.find((progress) => progress === query.get('is')),
    from: dayOf(query.get('from')),
    to: dayOf(query.get('to')),
    columns: query.get('columns')?.split(',').filter(Boolean) ?? [],
    order: orderOf(query.get('sort')),
    page: Math.max(1, Number(query.get('page')) || 1),
    perPage: SIZES.find((size) => size === Number(query.get('size'))) ?? 10,
  }

  /** Whatever changes but the page begins at the first page. */
  function show(change: Partial<Listing>) {
    const next = { ...listing, page: 1, ...change }
    const words: Record<string, string> = only ? {} : { tab: next.category }
    if (next.search) words.search = next.search
    if (next.workflow) words.workflow = String(next.workflow)
    if (next.state) words.state = String(next.state)
    if (next.progress) words.is = next.progress
    if (next.from) words.from = next.from
    if (next.to) words.to = next.to
    if (next.columns.length > 0) words.columns = next.columns.join()
    if (next.order) words.sort = (next.order.descending ? '-' : '') + next.order.by
    if (next.page > 1) words.page = String(next.page)
    if (next.perPage !== SIZES[0]) words.size = String(next.perPage)
    setQuery(words)
  }

  return { listing, show, sizes: SIZES }
}

const dayOf = (word: string | null) => (/^\d{4}-\d\d-\d\d$/.test(word ?? '') ? word! : '')

function orderOf(word: string | null): Order | undefined {
  if (!word) return undefined
  return word.startsWith('-') ? { by: word.slice(1), descending: true } : { by: word, descending: false }
}
