import { queryOptions } from '@tanstack/react-query'

import { call } from '@/lib/api'
import { Refusal } from '@/lib/refusal'

import { WORKFLOWS } from './wire'

const about = (workflowId: number) => `${WORKFLOWS}/${workflowId}`

const NOT_DRAWN: { bpmn_xml?: string } = {}

/** The workflow as BPMN, laid out by the server; without XML as long as it has no start or several. */
export const drawingOf = (workflowId: number) =>
  queryOptions({
    queryKey: ['records', about(workflowId), 'bpmn'],
    queryFn: ({ signal }) =>
      call<{ bpmn_xml?: string }>('GET', `${about(workflowId)}/bpmn`, { signal }).catch(
        (refusal: unknown) => {
          if (refusal instanceof Refusal && refusal.key === 'no_process') return NOT_DRAWN
          throw refusal
        },
      ),
    staleTime: 0,
  })

/** All that a workflow says, in one piece; its makers' eyes only. */
export type Definition = Record<string, unknown>

export const definitionOf = (workflowId: number) =>
  queryOptions({
    queryKey: ['records', about(workflowId), 'definition'],
    queryFn: ({ signal }) => call<Definition>('GET', `${about(workflowId)}/definition`, { signal }),
    staleTime: 0,
  })

/** What was deleted meanwhile comes back under its id, and what was added goes. */
export const replaceDefinition = (workflowId: number, definition: Definition) =>
  call<unknown>('PUT', `${about(workflowId)}/definition`, { body: definition })
