import { call } from '@/lib/api'
import { session } from '@/lib/session'

/** The cookie is the server's to drop; the pages forget the user even when the server cannot be reached. */
export async function logout() {
  try {
    await call('GET', '/accounts/logout')
  } finally {
    session.close()
  }
}
