import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete'
import { StreamLanguage } from '@codemirror/language'
import type { EditorView } from '@codemirror/view'

/** A field that a condition can ask for. */
export interface KnownField {
  key: string
  name: string
  /** Of which kind its values are, in words. */
  kind: string
  /** The keys that it can have; empty for any value. */
  options: string[]
}

const WORDS = /^(?:and|or|not|in|True|False|None)\b/
const FUNCTIONS = ['len', 'int', 'float', 'str', 'datetime.strptime']
const OPERATORS = ['and', 'or', 'not', 'in', '==', '!=', '<', '<=', '>', '>=', 'True', 'False', 'None']

/** Only how it looks: what it means is known to the server (docs/conditions.md). */
export const conditionLanguage = StreamLanguage.define({
  name: 'condition',
  token(stream) {
    if (stream.eatSpace()) return null
    if (stream.match(/^\{\w*\}?/)) return 'propertyName'
    if (stream.match(/^'[^']*'?|^"[^"]*"?/)) return 'string'
    if (stream.match(/^\d+(?:\.\d+)?/)) return 'number'
    if (stream.match(WORDS)) return 'keyword'
    if (stream.match(/^[A-Za-z_][\w.]*/)) return 'variableName.function'
    if (stream.match(/^[<>=!]=?|^[-+*/%]/)) return 'operator'
    stream.next()
    return null
  },
})

/** What can be written where the cursor is: fields with their types, choices of a field that is compared, operators. */
export function completionsFor(fields: () => KnownField[]) {
  return (context: CompletionContext): CompletionResult | null => {
    const compared = /\{(\w+)\}['"]?\s*(?:==|!=|in)\s*\(?\s*(['"]?)([^'"()]*)$/.exec(
      context.state.sliceDoc(0, context.pos),
    )
    const options = compared && fields().find(({ key }) => key === compared[1])?.options
    if (compared && options?.length)
      return {
        from: context.pos - compared[3]!.length - compared[2]!.length,
        options: options.map((key) => ({ label: `'${key}'`, type: 'constant' })),
      }
    const word = context.matchBefore(/\{?\w*$/)
    if (!word || (word.from === word.to && !context.explicit)) return null
    return {
      from: word.from,
      options: [
        ...fields().map(({ key, name, kind }) => ({
          label: `{${key}}`,
          detail: `${kind} · ${name}`,
          type: 'variable',
          apply: applied,
          boost: 1,
        })),
        ...OPERATORS.map((label) => ({ label, type: 'keyword' })),
        ...FUNCTIONS.map((label) => ({ label, type: 'function', apply: `${label}(` })),
      ],
      validFor: /^\{?\w*$/,
    }
  }
}

/** The brace that was closed by itself when the first one was typed is not doubled. */
function applied(view: EditorView, { label }: Completion, from: number, to: number) {
  const end = view.state.sliceDoc(to, to + 1) === '}' ? to + 1 : to
  view.dispatch({
    changes: { from, to: end, insert: label },
    selection: { anchor: from + label.length },
  })
}
