import { keepPreviousData, queryOptions } from '@tanstack/react-query'

import { call, type Page } from '@/lib/api'

/** The lists of a person's tickets, under the words of the API. */
export const CATEGORIES = ['duty', 'owner', 'relation', 'worked'] as const
export type Category = (typeof CATEGORIES)[number]

export interface TicketRow {
  id: number
  sn: string
  title: string
  creator: string
  gmt_created: string
  act_state_id: number
  state: { state_name: string }
  /** User names, where the ticket is with people. */
  participant: string
  /** JSON text, empty unless all of several people have to decide. */
  multi_all_person: string
  participant_info: { participant_alias: string; participant_name: string }
  creator_info: { alias: string }
  workflow_info: { workflow_name: string }
}

export interface Listing {
  category: Category
  title: string
  page: number
  perPage: number
}

export const tickets = ({ category, title, page, perPage }: Listing) =>
  queryOptions({
    queryKey: ['tickets', category, title, page, perPage],
    queryFn: ({ signal }) =>
      call<Page<TicketRow>>('GET', '/tickets', {
        query: { category, title, page, per_page: perPage },
        signal,
      }),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  })

/** How many there are, whatever is searched for. */
export const ticketCount = (category: Category) =>
  queryOptions({
    queryKey: ['tickets', category, 'count'],
    queryFn: ({ signal }) =>
      call<Page<TicketRow>>('GET', '/tickets', { query: { category, per_page: 1 }, signal }),
    select: ({ total }) => total,
    refetchInterval: 60_000,
  })
