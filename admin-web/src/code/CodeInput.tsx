import { autocompletion, closeBrackets, completionKeymap, completionStatus } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands'
import { python } from '@codemirror/lang-python'
import { bracketMatching, HighlightStyle, indentUnit, syntaxHighlighting } from '@codemirror/language'
import { type Diagnostic, lintGutter, setDiagnostics } from '@codemirror/lint'
import { EditorState, type Extension, Prec } from '@codemirror/state'
import { EditorView, highlightActiveLine, keymap, lineNumbers, placeholder } from '@codemirror/view'
import { tags } from '@lezer/highlight'
import { useEffect, useEffectEvent, useRef } from 'react'

import './code.css'
import { completionsFor, conditionLanguage, type KnownField } from './conditionLanguage'

/** Something wrong, with its place: characters from the beginning of the text. */
export interface Flaw {
  from: number
  to: number
  severity: 'error' | 'warning' | 'info'
  message: string
}

interface Props {
  id?: string
  value?: string
  onChange?: (value: string) => void
  language: 'python' | 'condition'
  fields?: KnownField[]
  flaws?: Flaw[]
  label: string
  hint?: string
}

/** A text in a language of programs. */
export default function CodeInput({ value = '', language, flaws = NO_FLAWS, label, hint, ...props }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const editor = useRef<EditorView>(null)
  const change = useEffectEvent((text: string) => props.onChange?.(text))
  const fields = useEffectEvent(() => props.fields ?? [])
  const first = useEffectEvent(() => value)

  useEffect(() => {
    const view = new EditorView({
      parent: place.current!,
      state: EditorState.create({
        doc: first(),
        extensions: [
          ...(language === 'python' ? SCRIPT : condition(() => fields())),
          ...BOTH,
          EditorView.contentAttributes.of({ 'aria-label': label }),
          placeholder(hint ?? ''),
          EditorView.updateListener.of(({ docChanged, state }) => docChanged && change(state.doc.toString())),
        ],
      }),
    })
    editor.current = view
    return () => view.destroy()
  }, [language, label, hint])

  // what is set from outside, as when a form begins anew
  useEffect(() => {
    const view = editor.current!
    const present = view.state.doc.toString()
    if (present !== value) view.dispatch({ changes: { from: 0, to: present.length, insert: value } })
  }, [value])

  useEffect(() => {
    const view = editor.current!
    const end = view.state.doc.length
    const told: Diagnostic[] = flaws.map((flaw) => ({
      ...flaw,
      from: Math.min(flaw.from, end),
      to: Math.min(Math.max(flaw.to, flaw.from + 1), end),
    }))
    view.dispatch(setDiagnostics(view.state, told))
  }, [flaws])

  return <div ref={place} id={props.id} className={`code ${language}`} />
}

const NO_FLAWS: Flaw[] = []

const COLOURS = HighlightStyle.define([
  { tag: [tags.keyword, tags.bool, tags.null], color: 'var(--code-keyword)' },
  { tag: tags.string, color: 'var(--code-string)' },
  { tag: tags.number, color: 'var(--code-number)' },
  { tag: tags.comment, color: 'var(--code-comment)', fontStyle: 'italic' },
  { tag: [tags.function(tags.variableName), tags.definition(tags.variableName)], color: 'var(--code-name)' },
  { tag: tags.className, color: 'var(--code-name)' },
])

const BOTH: Extension[] = [
  // Escape puts the proposals away, not also the form around
  Prec.highest(
    EditorView.domEventHandlers({
      keydown: (event, { state }) => {
        if (event.key === 'Escape' && completionStatus(state) !== null) event.stopPropagation()
        return false
      },
    }),
  ),
  history(),
  bracketMatching(),
  closeBrackets(),
  syntaxHighlighting(COLOURS),
  keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap]),
]

const SCRIPT: Extension[] = [
  python(),
  lineNumbers(),
  lintGutter(),
  highlightActiveLine(),
  indentUnit.of('    '),
  autocompletion(),
  // Escape, then Tab leaves the editor, as CodeMirror offers it to who has only a keyboard
  keymap.of([indentWithTab]),
]

const condition = (fields: () => KnownField[]): Extension[] => [
  conditionLanguage,
  conditionNames,
  EditorView.lineWrapping,
  autocompletion({ override: [completionsFor(fields)] }),
  // one line: what is pasted into it stays one
  EditorState.transactionFilter.of((change) => (change.newDoc.lines > 1 ? [] : change)),
]

const conditionNames = syntaxHighlighting(
  HighlightStyle.define([{ tag: tags.propertyName, color: 'var(--code-field)' }]),
)
