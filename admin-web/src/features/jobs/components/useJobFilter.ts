import { useSearchParams } from 'react-router'

import { type JobFilter, KINDS, STATUSES } from '../api/jobs'

const SIZE = 20

/** What is looked for stands in the address: so links, reload and "back" find the same place again. */
export function useJobFilter() {
  const [query, setQuery] = useSearchParams()
  const filter: JobFilter = {
    status: STATUSES.find((status) => status === query.get('status')) ?? 'failed',
    kind: KINDS.find((kind) => kind === query.get('kind')),
    workflowId: Number(query.get('workflow')) || undefined,
    olderThan: Number(query.get('older')) || undefined,
    page: Math.max(1, Number(query.get('page')) || 1),
    perPage: SIZE,
  }

  /** Whatever changes but the page begins at the first page. */
  function show(change: Partial<JobFilter>) {
    const next = { ...filter, page: 1, ...change }
    const words: Record<string, string> = { status: next.status }
    if (next.kind) words.kind = next.kind
    if (next.workflowId) words.workflow = String(next.workflowId)
    if (next.olderThan) words.older = String(next.olderThan)
    if (next.page > 1) words.page = String(next.page)
    setQuery(words)
  }

  return { filter, show }
}
