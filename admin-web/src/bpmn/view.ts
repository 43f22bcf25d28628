import type Canvas from 'diagram-js/lib/core/Canvas'
import type { Rect } from 'diagram-js/lib/util/Types'

/** Below this the names in the boxes cannot be read. */
export const READABLE = 0.65
const MARGIN = 16
const ROOM_FOR_WATERMARK = 36
const HEIGHT = { least: 160, most: 480 }

/**
 * Shows all of the diagram, if that can be done at the least scale; otherwise its middle, or what is to be looked at. The
 * place becomes as high as the diagram needs, unless it is one that the diagram has to fill.
 */
export function show(canvas: Canvas, place: HTMLElement, leastScale: number, lookAt?: Rect, filling = false) {
  // not laid out, or no longer: there is no scale, and whoever watches the place calls again
  if (place.clientWidth === 0) return
  const all = withMargin(canvas.viewbox().inner)
  const fits = filling && place.clientHeight > 0 ? place.clientHeight / all.height : Infinity
  const scale = Math.max(leastScale, Math.min(1, place.clientWidth / all.width, fits))
  place.style.height = filling
    ? '100%'
    : `${Math.round(between(HEIGHT.least, all.height * scale, HEIGHT.most))}px`
  canvas.resized()
  const seen = { width: place.clientWidth / scale, height: place.clientHeight / scale }
  canvas.viewbox({
    ...seen,
    x: start(all.x, all.width, seen.width, lookAt && lookAt.x + lookAt.width / 2),
    y: start(all.y, all.height, seen.height, lookAt && lookAt.y + lookAt.height / 2),
  })
}

/** Shows all of a diagram beside the tools that cover a part of its place, but not smaller than can be read. */
export function showBeside(canvas: Canvas, place: HTMLElement, tools: number, leastScale: number) {
  if (place.clientWidth <= tools) return
  canvas.resized()
  const all = withMargin(canvas.viewbox().inner)
  const room = { width: place.clientWidth - tools, height: place.clientHeight }
  const scale = Math.max(leastScale, Math.min(1, room.width / all.width, room.height / all.height))
  canvas.viewbox({
    width: place.clientWidth / scale,
    height: room.height / scale,
    x: all.x - (tools + Math.max(0, room.width - all.width * scale) / 4) / scale,
    y: all.y - Math.max(0, room.height - all.height * scale) / 2 / scale,
  })
}

export function zoomBy(canvas: Canvas, factor: number) {
  canvas.zoom(between(0.2, canvas.zoom() * factor, 3))
}

/** A finger moves the diagram sideways; up and down it moves the page, as everywhere (see touch-action in diagram.css). */
export function moveByFinger(canvas: Canvas, place: HTMLElement) {
  let last: number | undefined
  place.addEventListener('pointerdown', ({ pointerType, clientX }) => {
    last = pointerType === 'touch' ? clientX : undefined
  })
  place.addEventListener('pointermove', ({ pointerType, clientX }) => {
    if (pointerType !== 'touch' || last === undefined) return
    canvas.scroll({ dx: clientX - last, dy: 0 })
    last = clientX
  })
}

/** Where a window onto something begins: around its centre, or around a point of interest but within its bounds. */
function start(from: number, size: number, window: number, point: number | undefined) {
  if (window >= size || point === undefined) return from + (size - window) / 2
  return between(from, point - window / 2, from + size - window)
}

const withMargin = ({ x, y, width, height }: Rect): Rect => ({
  x: x - MARGIN,
  y: y - MARGIN,
  width: width + 2 * MARGIN,
  height: height + MARGIN + ROOM_FOR_WATERMARK,
})

const between = (least: number, value: number, most: number) => Math.min(most, Math.max(least, value))
