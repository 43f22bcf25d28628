import type Canvas from 'diagram-js/lib/core/Canvas'
import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry'

/** Marks elements for the stylesheet; those that this version of the diagram does not have are passed over. */
export function mark(
  canvas: Canvas,
  elements: ElementRegistry,
  ids: string[],
  marker: 'current' | 'travelled',
) {
  ids.filter((id) => elements.get(id)).forEach((id) => canvas.addMarker(id, marker))
}
