import { call } from '@/lib/api'

/** Takes as long as the message takes to be on its way; refused with what went wrong. */
export const sendTest = (id: number) => call<unknown>('POST', `/workflows/custom_notices/${id}/test`)
