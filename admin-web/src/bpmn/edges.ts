import type Canvas from 'diagram-js/lib/core/Canvas'
import type EventBus from 'diagram-js/lib/core/EventBus'
import type { Rect } from 'diagram-js/lib/util/Types'

const SIDES = ['left', 'top', 'right', 'bottom'] as const
type Side = (typeof SIDES)[number]

/** Less than this is nothing but the margin of a line. */
const NOTHING = 4

/** Where a diagram goes on beyond what is seen of it. */
export function beyond(seen: Rect, all: Rect): Side[] {
  const hidden: Record<Side, number> = {
    left: seen.x - all.x,
    top: seen.y - all.y,
    right: all.x + all.width - (seen.x + seen.width),
    bottom: all.y + all.height - (seen.y + seen.height),
  }
  return SIDES.filter((side) => hidden[side] > NOTHING)
}

/** Has the diagram fade out where it goes on, so that nobody takes its window's edge for its end. */
export function watchEdges(eventBus: EventBus, canvas: Canvas, place: HTMLElement) {
  const fade = () => {
    const viewbox = canvas.viewbox()
    place.dataset.beyond = beyond(viewbox, viewbox.inner).join(' ')
  }
  eventBus.on('canvas.viewbox.changed', fade)
  fade()
  return () => eventBus.off('canvas.viewbox.changed', fade)
}
