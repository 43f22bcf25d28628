import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry'
import type EventBus from 'diagram-js/lib/core/EventBus'
import type { Element } from 'diagram-js/lib/model/Types'

/** The element under the mouse, or touched; and where something can be told of it, in the place of the diagram. */
export interface Pointed {
  element: string
  x: number
  y: number
}

const WIDTH_OF_NOTE = 280

/** Tells what is pointed at, and undefined when nothing is; gives what stops it. */
export function watchPointer(
  events: EventBus,
  elements: ElementRegistry,
  place: HTMLElement,
  tell: (pointed: Pointed | undefined) => void,
) {
  const point = ({ element }: { element: Element }) => {
    const graphics = elements.getGraphics(element)
    if (!graphics || !element.parent) return tell(undefined)
    const box = graphics.getBoundingClientRect()
    const around = place.getBoundingClientRect()
    const x = Math.max(4, Math.min(box.left - around.left, around.width - WIDTH_OF_NOTE))
    tell({ element: element.id, x, y: box.bottom - around.top + 4 })
  }
  const leave = () => tell(undefined)
  const heard = [
    ['element.hover', point],
    ['element.click', point],
    ['element.out', leave],
    ['canvas.viewbox.changing', leave],
  ] as [string, () => void][]
  heard.forEach(([event, listener]) => events.on(event, listener))
  return () => heard.forEach(([event, listener]) => events.off(event, listener))
}
