import type { Meaning } from '@/lib/diagram'

import type { NewKind } from './newKinds'

/** What somebody does to the workflow by drawing; the page has the server do it, then shows what became of it. */
export interface Gestures {
  /** A state, behind another one where that is named. */
  add: (kind: NewKind, behind?: number) => Promise<unknown>
  /** A transition from state to state, that is taken by itself after a while where a timer is wanted. */
  connect: (from: number, to: number, timer: boolean) => Promise<unknown>
  /** A condition of a transition, that leads to a state. */
  branch: (transition: number, to: number) => Promise<unknown>
  remove: (what: Meaning) => void
  select: (what: Meaning | undefined) => void
  undo: () => void
  redo: () => void
}

/** Words of the tools, in the user's language. */
export interface Words {
  add: Record<NewKind, string>
  append: Record<Exclude<NewKind, 'start'>, string>
  connect: string
  timer: string
  branch: string
  remove: string
}
