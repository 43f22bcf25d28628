import { queryOptions } from '@tanstack/react-query'

import { call } from '@/lib/api'

import { pathOf } from './wire'

export interface Version {
  id: number
  version: number
  kind: string
  author: string
  edits: number
  gmt_created: string
  gmt_modified: string
}

export interface VersionDetail extends Version {
  difference: { text: string; text_zh: string }[]
}

export const versionOf = (workflowId: number, version: number) =>
  queryOptions({
    queryKey: ['records', pathOf(workflowId, 'versions'), 'one', version],
    queryFn: ({ signal }) =>
      call<VersionDetail>('GET', `${pathOf(workflowId, 'versions')}/${version}`, { signal }),
  })
