/**
 * Who is signed in. The token itself lives in an HttpOnly cookie that scripts cannot read; kept here is only what the
 * pages show and when it ends.
 */
export interface Session {
  userId: number
  username: string
  alias: string
  /** 0 common user, 1 workflow administrator, 2 super administrator. */
  typeId: number
  /** Milliseconds since 1970. */
  expiresAt: number
}

const STORED_AS = 'loonbpm.session'
const listeners = new Set<() => void>()

let current = read()
let expired = current !== null && current.expiresAt <= Date.now()
let closed = false

export const session = {
  current: () => current,
  isExpired: () => expired,
  /** Signed out by his own wish, a moment ago. */
  wasClosed: () => closed,

  open(next: Session) {
    localStorage.setItem(STORED_AS, JSON.stringify(next))
    closed = false
    replace(next)
  },

  /** The user's own wish: nothing is left. */
  close() {
    localStorage.removeItem(STORED_AS)
    closed = true
    replace(null)
  },

  /** Not the user's wish: who it was stays known, so that he can go on where he was after signing in again. */
  expire() {
    if (expired || current === null) return
    expired = true
    tell()
  },

  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}

// another tab signed in or out: the cookie is shared, so this tab follows
window.addEventListener('storage', (event) => {
  if (event.key === STORED_AS) replace(read())
})

function replace(next: Session | null) {
  current = next
  expired = next !== null && next.expiresAt <= Date.now()
  tell()
}

function tell() {
  listeners.forEach((listener) => listener())
}

function read(): Session | null {
  try {
    return JSON.parse(localStorage.getItem(STORED_AS) ?? 'null') as Session | null
  } catch {
    return null
  }
}

/** Reads what a login's answer says about its user. */
export function sessionOf(jwt: string): Session {
  const payload = jwt.split('.')[1] ?? ''
  const bytes = Uint8Array.from(atob(payload.replaceAll('-', '+').replaceAll('_', '/')), (c) =>
    c.charCodeAt(0),
  )
  const claims = JSON.parse(new TextDecoder().decode(bytes)) as {
    exp: number
    data: { id: number; username: string; alias?: string; type_id?: number }
  }
  return {
    userId: claims.data.id,
    username: claims.data.username,
    alias: claims.data.alias || claims.data.username,
    typeId: claims.data.type_id ?? 0,
    expiresAt: claims.exp * 1000,
  }
}
