import type Canvas from 'diagram-js/lib/core/Canvas'

import { zoomBy } from './view'

/** Keys while the diagram has the focus: the arrows move it, others come nearer or go away. Gives what stops listening. */
export function listenToKeys(
  place: HTMLElement,
  canvas: Canvas,
  showAll: () => void,
  further: (event: KeyboardEvent) => boolean = () => false,
) {
  const press = (event: KeyboardEvent) => {
    if ((event.target as Element).closest('input, textarea, [contenteditable]')) return
    if (!further(event) && !zoomed(event, canvas, showAll)) return
    event.preventDefault()
    event.stopPropagation()
  }
  place.addEventListener('keydown', press)
  return () => place.removeEventListener('keydown', press)
}

const STEP = 60
const STEPS: Record<string, { dx: number; dy: number }> = {
  ArrowLeft: { dx: STEP, dy: 0 },
  ArrowRight: { dx: -STEP, dy: 0 },
  ArrowUp: { dx: 0, dy: STEP },
  ArrowDown: { dx: 0, dy: -STEP },
}

function zoomed({ key, ctrlKey, metaKey }: KeyboardEvent, canvas: Canvas, showAll: () => void) {
  if (ctrlKey || metaKey) return false
  if (key === '+' || key === '=') zoomBy(canvas, 1.25)
  else if (key === '-') zoomBy(canvas, 0.8)
  else if (key === '0') showAll()
  else if (STEPS[key]) canvas.scroll(STEPS[key])
  else return false
  return true
}
