import { call, type Page } from '@/lib/api'

export const renewToken = (id: number) => call<{ token: string }>('POST', `/accounts/app_token/${id}/renew`)

/** The token of one that was just made: the server's answer to its making names the id alone. */
export async function tokenOf(id: number) {
  const { value } = await call<Page<{ id: number; app_name: string; token: string }>>(
    'GET',
    '/accounts/app_token',
    { query: { per_page: 1000 } },
  )
  return value.find((application) => application.id === id)
}
