import { keepPreviousData, queryOptions } from '@tanstack/react-query'

import type { Answered } from '@/lib/answers'
import { call, type Page } from '@/lib/api'

export type AuditEntry = Answered<'AuditEntry'>

export const ACTIONS = ['create', 'change', 'delete'] as const
export type Action = (typeof ACTIONS)[number]

/** Of what the server writes changes down. */
export const KINDS = [
  'user',
  'user_department',
  'department',
  'role',
  'user_role',
  'application',
  'signing_key',
  'workflow',
  'workflow_permission',
  'state',
  'transition',
  'custom_field',
  'notice',
  'script',
] as const
export type Kind = (typeof KINDS)[number]

/** Which entries are looked for; empty where it does not matter. */
export interface AuditFilter {
  username: string
  subject: string
  kind: Kind | undefined
  action: Action | undefined
  /** Days, both included. */
  from: string
  to: string
  page: number
  perPage: number
}

export const audit = ({ username, subject, kind, action, from, to, page, perPage }: AuditFilter) =>
  queryOptions({
    queryKey: ['audit', username, subject, kind, action, from, to, page, perPage],
    queryFn: ({ signal }) =>
      call<Page<AuditEntry>>('GET', '/audit', {
        query: {
          username,
          search_value: subject,
          kind,
          action,
          start_time: from && `${from} 00:00:00`,
          end_time: to && `${to} 23:59:59`,
          page,
          per_page: perPage,
        },
        signal,
      }),
    placeholderData: keepPreviousData,
  })
