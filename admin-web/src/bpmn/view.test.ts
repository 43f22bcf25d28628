import type Canvas from 'diagram-js/lib/core/Canvas'
import { describe, expect, it, vi } from 'vitest'

import { show } from './view'

function placeOf(width: number) {
  const place = document.createElement('div')
  Object.defineProperty(place, 'clientWidth', { value: width })
  Object.defineProperty(place, 'clientHeight', { get: () => Number.parseInt(place.style.height || '0') })
  return place
}

function canvasOf(viewbox: ReturnType<typeof vi.fn>) {
  viewbox.mockReturnValue({ inner: { x: 0, y: 0, width: 800, height: 200 } })
  return { viewbox, resized: vi.fn() } as unknown as Canvas
}

describe('the view of a diagram', () => {
  it('shows nothing while its place has no width', () => {
    const viewbox = vi.fn()

    show(canvasOf(viewbox), placeOf(0), 0.65)

    expect(viewbox).not.toHaveBeenCalled()
  })

  it('fits all of the diagram into a place that is wide enough', () => {
    const viewbox = vi.fn()

    show(canvasOf(viewbox), placeOf(1000), 0.65)

    const seen = viewbox.mock.lastCall?.[0] as { x: number; width: number }
    expect(seen.width).toBe(1000)
    expect(seen.x).toBe(-100)
  })
})
