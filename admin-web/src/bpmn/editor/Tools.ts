import type ElementFactory from 'bpmn-js/lib/features/modeling/ElementFactory'
import type Connect from 'diagram-js/lib/features/connect/Connect'
import type { ContextPadEntries } from 'diagram-js/lib/features/context-pad/ContextPadProvider'
import type ContextPad from 'diagram-js/lib/features/context-pad/ContextPad'
import type Create from 'diagram-js/lib/features/create/Create'
import type { PaletteEntries } from 'diagram-js/lib/features/palette/PaletteProvider'
import type Palette from 'diagram-js/lib/features/palette/Palette'
import type { Element } from 'diagram-js/lib/model/Types'

import { meaningOf } from '@/lib/diagram'

import type { Gestures, Words } from './gestures'
import type { NewShape } from './Modeling'
import { APPENDED, LOOKS, NEW_KINDS, type NewKind } from './newKinds'
import { conditionsAt, isEnd, type Rules, stateAt } from './rules'

/** The tools at the side of the diagram and those beside what is selected: no more than a workflow can have. */
export class Tools {
  static $inject = [
    'palette',
    'contextPad',
    'create',
    'connect',
    'elementFactory',
    'rules',
    'config.gestures',
    'config.words',
    'config.hasStart',
  ]

  private readonly create: Create
  private readonly connect: Connect
  private readonly factory: ElementFactory
  private readonly rules: Rules
  private readonly gestures: Gestures
  private readonly words: Words
  private readonly hasStart: boolean

  constructor(
    palette: Palette,
    contextPad: ContextPad,
    create: Create,
    connect: Connect,
    factory: ElementFactory,
    rules: Rules,
    gestures: Gestures,
    words: Words,
    hasStart: boolean,
  ) {
    this.create = create
    this.connect = connect
    this.factory = factory
    this.rules = rules
    this.gestures = gestures
    this.words = words
    this.hasStart = hasStart
    palette.registerProvider(this)
    contextPad.registerProvider(this)
  }

  getPaletteEntries(): PaletteEntries {
    const entries = NEW_KINDS.filter((kind) => kind !== 'start' || !this.hasStart).map((kind) => {
      const draw = (event: Event) => this.create.start(event as MouseEvent, this.newShape(kind))
      return [
        `add-${kind}`,
        {
          group: 'add',
          className: LOOKS[kind].icon,
          title: this.words.add[kind],
          action: { click: draw, dragstart: draw },
        },
      ]
    })
    return Object.fromEntries(entries) as PaletteEntries
  }

  getContextPadEntries(element: Element): ContextPadEntries {
    const meaning = meaningOf(element.id)
    // a flow has no place for tools: the form beside the diagram has them
    if (!meaning || 'waypoints' in element) return {}
    const from = isEnd(element) ? undefined : stateAt(element)
    const entries: ContextPadEntries = {}
    if (from !== undefined) {
      APPENDED.forEach((kind) => (entries[`append-${kind}`] = this.append(kind, element, from)))
      entries.connect = this.connecting('bpmn-icon-connection-multi', this.words.connect, element, false)
      // where branches begin and meet nobody waits, so no time can run out there
      if (element.type !== LOOKS.parallel.type)
        entries.timer = this.connecting(
          'bpmn-icon-intermediate-event-catch-timer',
          this.words.timer,
          element,
          true,
        )
    }
    if (conditionsAt(element) !== undefined)
      entries.branch = this.connecting('bpmn-icon-connection-multi', this.words.branch, element, false)
    entries.remove = {
      group: 'edit',
      className: 'bpmn-icon-trash',
      title: this.words.remove,
      action: { click: () => this.gestures.remove(meaning) },
    }
    return entries
  }

  private append(kind: (typeof APPENDED)[number], element: Element, behind: number) {
    return {
      group: 'model',
      className: LOOKS[kind].icon,
      title: this.words.append[kind],
      action: {
        click: () => void this.gestures.add(kind, behind),
        dragstart: (event: Event) =>
          this.create.start(event as MouseEvent, this.newShape(kind), { source: element }),
      },
    }
  }

  /** The transition ends at what is clicked, or where the mouse is let go. */
  private connecting(className: string, title: string, element: Element, timer: boolean) {
    const start = (event: Event, _: unknown, autoActivate: boolean) => {
      this.rules.timerIsDrawn = timer
      this.connect.start(event as MouseEvent, element, undefined, autoActivate)
    }
    return { group: 'connect', className, title, action: { click: start, dragstart: start } }
  }

  private newShape(kind: NewKind): NewShape {
    this.rules.timerIsDrawn = false
    const shape = this.factory.createShape({ type: LOOKS[kind].type }) as unknown as NewShape
    shape.kind = kind
    return shape
  }
}
