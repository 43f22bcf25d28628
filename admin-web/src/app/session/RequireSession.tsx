import { useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useState } from 'react'
import { Navigate, Outlet, useLocation } from 'react-router'

import { session } from '@/lib/session'
import { useSession, useSessionExpired } from '@/lib/useSession'

const SessionExpiredDialog = lazy(() => import('./SessionExpiredDialog'))

const LONGEST_TIMER = 2 ** 31 - 1

/**
 * The pages behind the login. Who comes without a session signs in first; whose session ends while he works signs in on
 * top of his page, and loses nothing of what he typed.
 */
export function RequireSession() {
  const current = useSession()
  const expired = useSessionExpired()
  const [cameExpired] = useState(expired)
  const location = useLocation()
  useExpiryAt(current?.expiresAt)
  useForgetOf(current?.userId)

  if (current === null || (cameExpired && expired)) {
    const here = location.pathname + location.search
    const to = session.wasClosed() || here === '/' ? '/login' : `/login?to=${encodeURIComponent(here)}`
    return <Navigate to={to} replace />
  }
  return (
    <>
      <Outlet key={current.userId} />
      <Suspense fallback={null}>{expired && <SessionExpiredDialog username={current.username} />}</Suspense>
    </>
  )
}

function useExpiryAt(time: number | undefined) {
  useEffect(() => {
    if (time === undefined) return
    const timer = setTimeout(() => session.expire(), Math.min(time - Date.now(), LONGEST_TIMER))
    return () => clearTimeout(timer)
  }, [time])
}

/** What was read in one user's name is not shown to the next. */
function useForgetOf(userId: number | undefined) {
  const queries = useQueryClient()
  useEffect(() => () => queries.clear(), [queries, userId])
}
