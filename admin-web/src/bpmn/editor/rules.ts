import type { Element } from 'diagram-js/lib/model/Types'

import { meaningOf } from '@/lib/diagram'

/** The state that a node of the diagram is, or whose choice it draws. */
export function stateAt(element: Element | undefined): number | undefined {
  const meaning = element && !('waypoints' in element) ? meaningOf(element.id) : undefined
  return meaning?.kind === 'state' ? meaning.id : undefined
}

export const isEnd = (element: Element) =>
  (element as { businessObject?: { $type?: string } }).businessObject?.$type === 'bpmn:EndEvent'

/** The transition whose conditions a gateway asks. */
export const conditionsAt = (element: Element | undefined): number | undefined => {
  const [, id] = /^transition_(\d+)_condition$/.exec(element?.id ?? '') ?? []
  return id === undefined ? undefined : Number(id)
}

/** What is drawn where it may be. */
export interface Drawn {
  type: string
  timer: boolean
}

interface Wish {
  source?: Element
  target?: Element
}

/** What the tools of diagram-js may do here. Where things stand is not for the user to say: the server lays them out. */
export class Rules {
  static $inject = []

  /** Whether the transition that is being drawn is to be taken by itself. */
  timerIsDrawn = false

  allowed(action: string, { source, target }: Wish = {}): boolean | Drawn {
    if (action === 'shape.create') return true
    if (action !== 'connection.create' || !mayLeave(source) || !mayArrive(target) || source === target)
      return false
    return { type: 'bpmn:SequenceFlow', timer: this.timerIsDrawn }
  }
}

const mayLeave = (element: Element | undefined) =>
  element !== undefined &&
  (conditionsAt(element) !== undefined || (!isEnd(element) && stateAt(element) !== undefined))

/** At a state; or at one that is just being drawn and has no place yet. */
const mayArrive = (element: Element | undefined) =>
  element !== undefined && (/^state_\d+$/.test(element.id) || !element.parent) && !('waypoints' in element)
