import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import dayjs from 'dayjs'

import type { Answered } from '@/lib/answers'
import { call, type Page } from '@/lib/api'

/** The lists of a person's tickets, under the words of the API. */
export const CATEGORIES = ['duty', 'owner', 'relation', 'worked'] as const
export type Category = (typeof CATEGORIES)[number]

/** The tickets of all workflows that the person administers. */
export const ADMINISTERED = 'administered'

/** User names are the participant where the ticket is with people; multi_all_person is empty unless all of several have to decide. */
export type TicketRow = Answered<'TicketInList'>

/** What a list can be sorted by: some columns of its own, and custom fields as field.key. */
export interface Order {
  by: string
  descending: boolean
}

export const PROGRESS = ['running', 'ended'] as const
export type Progress = (typeof PROGRESS)[number]

export interface Listing {
  category: Category | typeof ADMINISTERED
  /** Words that all occur in the title, the number or a field. */
  search: string
  /** Of this workflow alone; then its fields can be columns. */
  workflow?: number
  /** In this state of the workflow alone. */
  state?: number
  progress?: Progress
  /** Opened on these days, both included; empty where it does not matter. */
  from: string
  to: string
  /** Keys of the fields that are shown. */
  columns: string[]
  order?: Order
  page: number
  perPage: number
}

/** Where nothing is filtered. */
export const UNFILTERED = {
  search: '',
  workflow: undefined,
  state: undefined,
  progress: undefined,
  from: '',
  to: '',
  columns: [],
  order: undefined,
} satisfies Partial<Listing>

/** How many filters are set, besides the words that are searched. */
export const filtersOf = ({ workflow, state, progress, from, to }: Listing) =>
  [workflow, state, progress, from || to].filter(Boolean).length

export const isFiltered = (listing: Listing) => filtersOf(listing) > 0

export const tickets = (listing: Listing) =>
  queryOptions({
    queryKey: ['tickets', listing.category, listing],
    queryFn: ({ signal }) => call<Page<TicketRow>>('GET', '/tickets', { query: asked(listing), signal }),
    placeholderData: keepPreviousData,
    refetchInterval: 60_000,
  })

function asked({
  category,
  search,
  workflow,
  state,
  progress,
  from,
  to,
  columns,
  order,
  page,
  perPage,
}: Listing) {
  return {
    ...(category === ADMINISTERED ? { category: 'all', from_admin: 1 } : { category }),
    search,
    workflow_ids: workflow,
    state_ids: state,
    is_end: progress && (progress === 'ended' ? 1 : 0),
    create_start: from,
    // a day means its first moment
    create_end: to && dayjs(to).add(1, 'day').format('YYYY-MM-DD'),
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
