import { useSearchParams } from 'react-router'

import { ACTIONS, type AuditFilter, KINDS } from '../api/audit'

const SIZE = 20

/** What is looked for stands in the address: so links, reload and "back" find the same place again. */
export function useAuditFilter() {
  const [query, setQuery] = useSearchParams()
  const filter: AuditFilter = {
    username: query.get('who') ?? '',
    subject: query.get('name') ?? '',
    kind: KINDS.find((kind) => kind === query.get('kind')),
    action: ACTIONS.find((action) => action === query.get('action')),
    from: query.get('from') ?? '',
    to: query.get('to') ?? '',
    page: Math.max(1, Number(query.get('page')) || 1),
    perPage: SIZE,
  }

  /** Whatever changes but the page begins at the first page. */
  function show(change: Partial<AuditFilter>) {
    const { username, subject, kind, action, from, to, page } = { ...filter, page: 1, ...change }
    const words = { who: username, name: subject, kind, action, from, to, page: page > 1 ? String(page) : '' }
    setQuery(
      Object.fromEntries(Object.entries(words).filter(([, word]) => Boolean(word)) as [string, string][]),
    )
  }

  return { filter, show }
}
