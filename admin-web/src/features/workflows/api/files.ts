import type { AnswerTo } from '@/lib/answers'
import { call } from '@/lib/api'

import type { Definition } from './drawing'
import { WORKFLOWS } from './wire'

export type Imported = AnswerTo<'/api/v1.0/workflows/import', 'post'>

export const readDefinition = (workflowId: number) =>
  call<Definition>('GET', `${WORKFLOWS}/${workflowId}/definition`)

export const readBpmn = (workflowId: number) =>
  call<{ bpmn_xml: string }>('GET', `${WORKFLOWS}/${workflowId}/bpmn`)

export const importWorkflow = (what: { definition: Definition } | { bpmn_xml: string }) =>
  call<Imported>('POST', `${WORKFLOWS}/import`, { body: what })

/** The server reads both kinds of files; which one it is, its first character says. */
export function contentOf(text: string) {
  return text.trimStart().startsWith('<')
    ? { bpmn_xml: text }
    : { definition: JSON.parse(text) as Definition }
}
