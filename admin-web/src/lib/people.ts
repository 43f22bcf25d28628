import { queryOptions } from '@tanstack/react-query'

import { call, type Page } from './api'
import type { Person } from './wire'

/** People whose name or user name has these letters in it. */
export const peopleNamed = (name: string) =>
  queryOptions({
    queryKey: ['people', name],
    queryFn: ({ signal }) =>
      call<Page<Person & { id: number }>>('GET', '/accounts/simple_users', {
        query: { search_value: name, per_page: 20 },
        signal,
      }),
    select: (page) => page.value,
    staleTime: 60_000,
  })
