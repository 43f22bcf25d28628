import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry'
import type Overlays from 'diagram-js/lib/features/overlays/Overlays'

/** A sign at an element that something went wrong there. */
export interface Badge {
  element: string
  status: 'failed' | 'retrying'
  text: string
}

const SIGNS = { failed: '!', retrying: '↻' }

/** Elements that this version of the diagram does not have are passed over. */
export function addBadge(overlays: Overlays, elements: ElementRegistry, { element, status, text }: Badge) {
  if (!elements.get(element)) return
  const sign = document.createElement('span')
  sign.className = `badge ${status}`
  sign.textContent = SIGNS[status]
  sign.title = text
  overlays.add(element, { position: { top: -12, right: 12 }, html: sign })
}
