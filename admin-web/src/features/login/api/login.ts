import { call } from '@/lib/api'
import { session, sessionOf } from '@/lib/session'

export interface Credentials {
  username: string
  password: string
}

/** The answer also sets the cookie that signs every later call. */
export async function login(credentials: Credentials) {
  const { jwt } = await call<{ jwt: string }>('POST', '/login', { body: { ...credentials, type: 'account' } })
  session.open(sessionOf(jwt))
}
