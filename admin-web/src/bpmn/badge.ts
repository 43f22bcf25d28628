import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry'
import type Overlays from 'diagram-js/lib/features/overlays/Overlays'

/** A sign at an element. */
export interface Badge {
  element: string
  status: 'failed' | 'retrying' | 'error' | 'warning' | 'info' | 'count' | 'time' | 'due' | 'votes'
  /** What it means, in words. */
  text: string
  /** What stands in it, unless its status says it all. */
  sign?: string
  /** Where it leads. */
  href?: string
}

const SIGNS: Partial<Record<Badge['status'], string>> = {
  failed: '!',
  retrying: '↻',
  error: '!',
  warning: '!',
  info: 'i',
}

const PLACES = {
  top: { top: -12, right: 12 },
  corner: { top: -12, left: -12 },
  bottom: { bottom: 3, left: 6 },
}

/**
 * Adds a badge and gives what takes it away; elements that this version of the diagram does not have are passed over.
 *
 * @param onFollow takes a link to another page without loading everything anew
 */
export function addBadge(
  overlays: Overlays,
  elements: ElementRegistry,
  { element, status, text, sign, href }: Badge,
  onFollow?: (href: string) => void,
) {
  if (!elements.get(element)) return () => {}
  const html = document.createElement(href ? 'a' : 'span')
  html.className = `badge ${status}`
  html.textContent = sign ?? SIGNS[status] ?? ''
  html.title = text
  html.setAttribute('aria-label', text)
  if (html instanceof HTMLAnchorElement && href) {
    html.href = href
    html.addEventListener('click', (event) => {
      if (!onFollow || event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      onFollow(href)
    })
  } else html.setAttribute('role', 'img')
  const id = overlays.add(element, 'badge', { position: placeOf(status, element), html })
  return () => overlays.remove(id)
}

function placeOf(status: Badge['status'], element: string) {
  if (status === 'time' || status === 'due' || status === 'votes') return PLACES.bottom
  // a flow has no corner of its own: its badge stands where it begins
  if (element.startsWith('transition_')) return PLACES.corner
  return status === 'error' || status === 'warning' || status === 'info' ? PLACES.corner : PLACES.top
}
