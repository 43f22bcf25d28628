import type Canvas from 'diagram-js/lib/core/Canvas'
import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry'

/** What diagram.css draws in a way of its own; warmth is for counts and times, from 1 to 5. */
export type Marker =
  | 'current'
  | 'travelled'
  | 'found-error'
  | 'found-warning'
  | 'found-info'
  | `warmth-${1 | 2 | 3 | 4 | 5}`
  | 'added'
  | 'removed'
  | 'changed'

export interface Mark {
  element: string
  marker: Marker
}

/**
 * Marks elements for the stylesheet; those that this version of the diagram does not have are passed over. Gives what takes
 * the marks away again.
 */
export function mark(canvas: Canvas, elements: ElementRegistry, marks: Mark[]) {
  const made = marks.filter(({ element }) => elements.get(element))
  made.forEach(({ element, marker }) => canvas.addMarker(element, marker))
  return () =>
    made
      .filter(({ element }) => elements.get(element))
      .forEach(({ element, marker }) => canvas.removeMarker(element, marker))
}
