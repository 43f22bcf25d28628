import { queryOptions } from '@tanstack/react-query'

import type { Answered, AnswerTo } from '@/lib/answers'
import { call, type Envelope, opened } from '@/lib/api'
import { session } from '@/lib/session'

export const SCRIPTS = '/workflows/run_scripts'

export type Script = Answered<'Script'>

export const sourceOf = (id: number) =>
  queryOptions({
    queryKey: ['records', SCRIPTS, 'source', id],
    queryFn: ({ signal }) => call<{ source: string }>('GET', `${SCRIPTS}/${id}/source`, { signal }),
    select: ({ source }) => source,
  })

export interface ScriptDraft {
  name: string
  description?: string
  is_active: boolean
  source: string
}

/** Scripts come and go as files in a form, as in Loonflow. */
export async function saveScript(
  id: number | undefined,
  draft: ScriptDraft,
): Promise<{ script_id?: number }> {
  const form = new FormData()
  form.append('script_name', draft.name)
  form.append('script_desc', draft.description ?? '')
  form.append('is_active', draft.is_active ? '1' : '0')
  form.append('file', new Blob([draft.source], { type: 'text/x-python' }), `${draft.name}.py`)
  const asking = session.current()
  const response = await fetch(`/api/v1.0${SCRIPTS}${id === undefined ? '' : `/${id}`}`, {
    method: 'POST',
    body: form,
  })
  return opened((await response.json()) as Envelope, asking) as { script_id?: number }
}

export type Trial = AnswerTo<'/api/v1.0/workflows/run_scripts/try', 'post'>

/** Nothing is written and nobody is called. */
export const tryScript = (source: string, ticketId: number) =>
  call<Trial>('POST', `${SCRIPTS}/try`, { body: { source, ticket_id: ticketId } })
