import { keepPreviousData, queryOptions } from '@tanstack/react-query'

import type { AnswerTo } from '@/lib/answers'
import { call } from '@/lib/api'

import { WORKFLOWS } from './wire'

export type Trial = AnswerTo<'/api/v1.0/workflows/{workflowId}/conditions/try', 'post'>
export type ConditionField = Trial['fields'][number]

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
