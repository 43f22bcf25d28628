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
  /** By their keys, where they were asked for. */
  fields?: Record<string, unknown>
}

/** What a list can be sorted by: some columns of its own, and custom fields as field.key. */
export interface Order {
  by: string
  descending: boolean
}

export interface Listing {
  category: Category
  /** Words that all occur in the title, the number or a field. */
  search: string
  /** Of this workflow alone; then its fields can be columns. */
  workflow?: number
  /** Keys of the fields that are shown. */
  columns: string[]
  order?: Order
  page: number
  perPage: number
}

export const tickets = (listing: Listing) =>
  queryOptions({
    queryKey: ['tickets', listing.category, listing],
    queryFn: ({ signal }) => call<Page<TicketRow>>('GET', '/tickets', { query: asked(listing), signal }),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  })

function asked({ category, search, workflow, columns, order, page, perPage }: Listing) {
  return {
    category,
    search,
    workflow_ids: workflow,
    with_fields: columns.length > 0 ? 1 : undefined,
    sort: order?.by,
    order: order && (order.descending ? 'desc' : 'asc'),
    page,
    per_page: perPage,
  }
}

/** How many there are, whatever is searched for. */
export const ticketCount = (category: Category) =>
  queryOptions({
    queryKey: ['tickets', category, 'count'],
    queryFn: ({ signal }) =>
      call<Page<TicketRow>>('GET', '/tickets', { query: { category, per_page: 1 }, signal }),
    select: ({ total }) => total,
    refetchInterval: 60_000,
  })
