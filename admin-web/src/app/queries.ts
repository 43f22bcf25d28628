import { QueryClient } from '@tanstack/react-query'

import { Refusal } from '@/lib/refusal'

/** A refusal is an answer: only what did not reach the server is tried again. */
export function newQueryClient() {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        retry: (count, error) => count < 2 && error instanceof Refusal && error.key === 'offline',
      },
    },
  })
}
