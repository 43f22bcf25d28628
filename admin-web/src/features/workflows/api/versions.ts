import { queryOptions } from '@tanstack/react-query'

import { call } from '@/lib/api'

import { pathOf, WORKFLOWS } from './wire'

export interface Version {
  id: number
  version: number
  kind: 'found' | 'edit' | 'restore' | 'publish'
  author: string
  edits: number
  gmt_created: string
  gmt_modified: string
  undone_by?: string
  undone_at?: string
}

/** One thing that is different. */
export interface Difference {
  kind: 'added' | 'removed' | 'changed' | 'reordered'
  /** The id in BPMN of what it is about. */
  element: string
  text: string
  text_zh: string
}

export interface VersionDetail extends Version {
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
