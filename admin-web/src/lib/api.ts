import { i18n, refusalText } from './i18n'
import { isSignedOut, Refusal } from './refusal'
import { session, type Session } from './session'

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
type Query = Record<string, string | number | undefined>

export interface Call {
  query?: Query
  body?: object
  signal?: AbortSignal
}

/** Every answer of the server has this shape, with HTTP status 200. */
export interface Envelope {
  code: number
  data: unknown
  msg: unknown
  error?: string
}

/** A part of a list, as every list of the server comes. */
export interface Page<T> {
  value: T[]
  page: number
  per_page: number
  total: number
}

const ROOT = '/api/v1.0'

/** Asks the server and gives what the answer carries; a refusal is thrown. */
export async function call<T>(method: Method, path: string, { query, body, signal }: Call = {}): Promise<T> {
  const asking = session.current()
  const response = await send(`${ROOT}${path}${queryText(query)}`, {
    method,
    signal: signal ?? null,
    headers: body ? { 'Content-Type': 'application/json' } : {},
    body: body ? JSON.stringify(body) : null,
  })
  return opened(await envelopeOf(response), asking) as T
}

/** As {@link call}, for the few answers that say what they have to say in words. */
export async function callForWord(method: Method, path: string): Promise<string> {
  const asking = session.current()
  const envelope = await envelopeOf(await send(`${ROOT}${path}`, { method }))
  opened(envelope, asking)
  return String(envelope.msg)
}

/**
 * What the envelope carries. Refusals that mean "signed out" end the session in which was asked: an answer that comes late,
 * after signing in again, says nothing about the new one.
 */
export function opened({ code, data, msg, error }: Envelope, asking: Session | null): unknown {
  if (code === 0) return data
  const key = error ?? 'refused'
  const refusal = new Refusal(refusalText(key, String(msg || i18n.t('errors.refused'))), key)
  if (isSignedOut(refusal) && session.current() === asking) session.expire()
  throw refusal
}

async function send(url: string, init: RequestInit) {
  try {
    return await fetch(url, init)
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw new Refusal(i18n.t('errors.offline'), 'offline')
  }
}

async function envelopeOf(response: Response): Promise<Envelope> {
  try {
    return (await response.json()) as Envelope
  } catch {
    throw new Refusal(i18n.t('errors.unreadable', { status: response.status }), 'unreadable')
  }
}

function queryText(query: Query = {}) {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined && value !== '')
  return pairs.length === 0
    ? ''
    : `?${new URLSearchParams(pairs.map(([key, value]) => [key, String(value)]))}`
}
