import { queryOptions } from '@tanstack/react-query'

import type { Answered } from '@/lib/answers'
import { call } from '@/lib/api'

import { pathOf, WORKFLOWS } from './wire'

/** Versions are counted from 1 in each workflow: their number is their id. */
export type Version = Answered<'WorkflowVersion'> & { id: number }

/** One thing that is different; the element is its id in BPMN. */
export type Difference = Answered<'WorkflowDifference'>

export type VersionDetail = Version & {
  difference: Difference[]
  definition: { states: { id: number; name: string; kind?: 'start' | 'end' }[] }
}

export const versionOf = (workflowId: number, version: number) =>
  queryOptions({
    queryKey: ['records', pathOf(workflowId, 'versions'), 'one', version],
    queryFn: ({ signal }) =>
      call<VersionDetail>('GET', `${pathOf(workflowId, 'versions')}/${version}`, { signal }),
  })

/** The diagram of a version, or of the workflow as it is edited now. */
export const bpmnOf = (workflowId: number, version: number | 'draft') =>
  queryOptions({
    queryKey: ['records', pathOf(workflowId, 'versions'), 'bpmn', version],
    queryFn: ({ signal }) =>
      call<{ bpmn_xml: string }>(
        'GET',
        version === 'draft'
          ? `${WORKFLOWS}/${workflowId}/bpmn`
          : `${pathOf(workflowId, 'versions')}/${version}/bpmn`,
        { signal },
      ),
    staleTime: 0,
  })
