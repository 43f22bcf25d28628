import type Canvas from 'diagram-js/lib/core/Canvas'
import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry'
import type { Element, Shape } from 'diagram-js/lib/model/Types'
import type { Point } from 'diagram-js/lib/util/Types'

import type { Gestures } from './gestures'
import type { NewKind } from './newKinds'
import { conditionsAt, type Drawn, stateAt } from './rules'

export type NewShape = Shape & { kind: NewKind }

/**
 * What the tools of diagram-js call when something was drawn. Instead of changing the drawing it says what is meant; the drawing
 * changes when the server has done it. Until then what was drawn is shown faintly.
 */
export class Modeling {
  static $inject = ['canvas', 'elementRegistry', 'config.gestures']

  private readonly canvas: Canvas
  private readonly elements: ElementRegistry
  private readonly gestures: Gestures

  constructor(canvas: Canvas, elements: ElementRegistry, gestures: Gestures) {
    this.canvas = canvas
    this.elements = elements
    this.gestures = gestures
  }

  createElements([shape]: NewShape[], at: Point) {
    if (shape) this.faintly(shape, at, this.gestures.add(shape.kind))
    return shape ? [shape] : []
  }

  appendShape(source: Element, shape: NewShape, at: Point) {
    this.faintly(shape, at, this.gestures.add(shape.kind, stateAt(source)))
    return shape
  }

  connect(source: Element, target: Element, drawn?: Drawn | null) {
    const to = stateAt(target)!
    const transition = conditionsAt(source)
    if (transition !== undefined) void this.gestures.branch(transition, to)
    else void this.gestures.connect(stateAt(source)!, to, drawn?.timer ?? false)
  }

  private faintly(shape: NewShape, { x, y }: Point, done: Promise<unknown>) {
    shape.x = x - shape.width / 2
    shape.y = y - shape.height / 2
    this.canvas.addShape(shape)
    this.canvas.addMarker(shape, 'faint')
    void done.finally(() => {
      // gone where the diagram has been drawn anew meanwhile
      if (this.elements.get(shape.id) === shape) this.canvas.removeShape(shape)
    })
  }
}
