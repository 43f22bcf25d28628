import type Canvas from 'diagram-js/lib/core/Canvas'

const READABLE = 0.6
const HEIGHT = { least: 180, most: 460, margin: 40 }

/** Makes the place as high as the diagram needs, and shows all of it. */
export function showAll(canvas: Canvas, place: HTMLElement) {
  const { inner } = canvas.viewbox()
  const scale = Math.min(1, place.clientWidth / inner.width)
  const height = Math.min(HEIGHT.most, Math.max(HEIGHT.least, inner.height * scale + HEIGHT.margin))
  place.style.height = `${Math.round(height)}px`
  canvas.resized()
  return canvas.zoom('fit-viewport', { x: 0, y: 0 })
}

/** Shows all where that can still be read; else, as on a phone, where the ticket is. */
export function showWhereItIs(canvas: Canvas, place: HTMLElement, current: string | undefined) {
  if (showAll(canvas, place) >= READABLE || current === undefined) return
  canvas.zoom(READABLE)
  canvas.scrollToElement(current, 40)
}

export function zoomBy(canvas: Canvas, factor: number) {
  canvas.zoom(Math.min(3, Math.max(0.2, canvas.zoom() * factor)))
}
