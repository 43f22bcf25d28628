import { CompletionContext } from '@codemirror/autocomplete'
import { EditorState } from '@codemirror/state'
import { describe, expect, it } from 'vitest'

import { completionsFor } from './conditionLanguage'

const fields = [
  { key: 'days', name: 'Days', kind: 'number', options: [] },
  { key: 'kind', name: 'Kind', kind: 'text', options: ['ill', 'holiday'] },
]

function offered(text: string) {
  const context = new CompletionContext(EditorState.create({ doc: text }), text.length, false)
  return completionsFor(() => fields)(context)?.options.map(({ label }) => label)
}

describe('completion of conditions', () => {
  it('offers the fields where one begins', () => {
    expect(offered('{')).toContain('{days}')
    expect(offered('{days} > 3 and {k')).toContain('{kind}')
  })

  it('offers the choices of the field that is compared', () => {
    expect(offered("{kind} == '")).toEqual(["'ill'", "'holiday'"])
  })

  it('offers nothing after a blank, unless asked', () => {
    expect(offered('{days} ')).toBeUndefined()
  })
})
