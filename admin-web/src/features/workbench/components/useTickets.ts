import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useLocation } from 'react-router'

import { lastList } from '@/lib/lastList'

import { type Listing, tickets } from '../api/tickets'
import { useRowKeys } from './useRowKeys'

/** The tickets of a list; from then on a ticket knows its neighbours in it, and the way back. */
export function useTickets(listing: Listing) {
  const list = useQuery(tickets(listing))
  const { pathname, search } = useLocation()
  const found = list.data?.value
  useRowKeys()
  useEffect(() => {
    if (found)
      lastList.show(
        found.map(({ id }) => id),
        pathname + search,
      )
  }, [found, pathname, search])
  return list
}
