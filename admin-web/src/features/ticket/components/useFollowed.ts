import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'

import { type Ticket, ticketKey } from '../api/ticket'

/** The ticket itself is asked for again and again; what else is shown of it is read anew only when it has changed. */
export function useFollowed(id: number, ticket: Ticket | undefined) {
  const queries = useQueryClient()
  const known = useRef<string>(undefined)
  const now =
    ticket && [ticket.gmt_modified, ticket.state_id, ticket.participant, ticket.multi_all_person].join()
  useEffect(() => {
    if (now === undefined) return
    const moved = known.current !== undefined && known.current !== `${id}:${now}`
    known.current = `${id}:${now}`
    if (moved)
      void queries.invalidateQueries({
        queryKey: ticketKey(id),
        predicate: ({ queryKey }) => queryKey[2] !== '',
      })
  }, [id, now, queries])
}
