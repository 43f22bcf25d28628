import { keepPreviousData, queryOptions } from '@tanstack/react-query'

import { call } from '@/lib/api'

import type { Finding } from './check'
import { WORKFLOWS } from './wire'

export interface Trial {
  outcome: 'holds' | 'holds_not' | 'fails' | 'unreadable'
  message: string
  findings: Finding[]
  fields: ConditionField[]
}

export interface ConditionField {
  field_key: string
  field_name: string
  kind: string
  options: string[]
}

/** What a condition says of such values, and what is wrong with it whatever they are. Nothing is kept. */
export const conditionTrial = (workflowId: number, expression: string, fields: Record<string, unknown>) =>
  queryOptions({
    queryKey: ['condition', workflowId, expression, fields],
    queryFn: ({ signal }) =>
      call<Trial>('POST', `${WORKFLOWS}/${workflowId}/conditions/try`, {
        body: { expression, fields },
        signal,
      }),
    placeholderData: keepPreviousData,
    retry: false,
  })
