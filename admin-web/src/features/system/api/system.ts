import { queryOptions } from '@tanstack/react-query'

import type { AnswerTo } from '@/lib/answers'
import { call } from '@/lib/api'

export type Condition = AnswerTo<'/api/v1.0/system'>

/** How the server does; asked again and again as long as somebody looks. */
export const condition = queryOptions({
  queryKey: ['system'],
  queryFn: ({ signal }) => call<Condition>('GET', '/system', { signal }),
  refetchInterval: 10_000,
})
