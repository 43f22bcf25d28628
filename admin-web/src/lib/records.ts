import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'

import { call, type Page } from './api'

/** Which part of a list is looked at. */
export interface Listing {
  search: string
  page: number
  perPage: number
}

/** A list of the back office; all that is kept of it goes stale together when one of its records changes. */
export const records = <T>(
  path: string,
  { search, page, perPage }: Listing,
  more: Record<string, string | number> = {},
) =>
  queryOptions({
    queryKey: ['records', path, search, page, perPage, more],
    queryFn: ({ signal }) =>
      call<Page<T>>('GET', path, {
        query: { search_value: search, page, per_page: perPage, ...more },
        signal,
      }),
    placeholderData: keepPreviousData,
  })

/** The whole of a list that stays small, as for choosing from it. */
export const allRecords = <T>(path: string) =>
  queryOptions({
    ...records<T>(path, { search: '', page: 1, perPage: 1000 }),
    select: (page: Page<T>) => page.value,
  })

export interface Change {
  /** Of the record that is changed; a new one has none yet. */
  id?: number
  body: object
}

export function useSave(path: string) {
  return useChange(path, ({ id, body }: Change) =>
    id === undefined
      ? call<unknown>('POST', path, { body })
      : call<unknown>('PATCH', `${path}/${id}`, { body }),
  )
}

export function useRemove(path: string) {
  return useChange(path, (id: number) => call('DELETE', `${path}/${id}`))
}

/** What is kept of a list, and of the record whose part it is: /workflows/3 for /workflows/3/states. */
const isAbout = ([kind, of]: readonly unknown[], path: string) =>
  kind === 'records' && (path === of || path.startsWith(`${String(of)}/`))

/** Whatever else changes the records of a list; they are read anew afterwards, wherever they are shown. */
export function useChange<T, A>(path: string, change: (wish: T) => Promise<A>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: () => queries.invalidateQueries({ predicate: ({ queryKey }) => isAbout(queryKey, path) }),
  })
}
