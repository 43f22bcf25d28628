import 'bpmn-js/dist/assets/bpmn-js.css'
import 'bpmn-js/dist/assets/diagram-js.css'
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer'
import type Canvas from 'diagram-js/lib/core/Canvas'
import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry'
import type Overlays from 'diagram-js/lib/features/overlays/Overlays'
import type { Shape } from 'diagram-js/lib/model/Types'
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react'

import { addBadge, type Badge } from './badge'
import './diagram.css'
import { mark } from './mark'
import { moveByFinger, READABLE, show, zoomBy } from './view'

export interface DiagramControls {
  zoomIn: () => void
  zoomOut: () => void
  showAll: () => void
}

interface Props {
  xml: string
  current: string[]
  travelled: string[]
  /** At which element something went wrong. */
  troubles: Badge[]
  label: string
  controls: Ref<DiagramControls>
  onError: (error: Error) => void
}

/** A BPMN diagram to look at: where it stands and what it went through is marked. */
export default function DiagramViewer({
  xml,
  current,
  travelled,
  troubles,
  label,
  controls,
  onError,
}: Props) {
  const place = useRef<HTMLDivElement>(null)
  const canvas = useRef<Canvas>(null)

  useEffect(() => {
    const container = place.current!
    // the wheel scrolls the page: whoever wants to zoom has buttons
    const viewer = new NavigatedViewer({ container, zoomScroll: { enabled: false }, bpmnRenderer: COLOURS })
    let watcher: ResizeObserver | undefined
    let gone = false
    const shown = () => {
      if (gone) return
      const drawing = (canvas.current = viewer.get<Canvas>('canvas'))
      const elements = viewer.get<ElementRegistry>('elementRegistry')
      mark(drawing, elements, travelled, 'travelled')
      mark(drawing, elements, current, 'current')
      troubles.forEach((trouble) => addBadge(viewer.get<Overlays>('overlays'), elements, trouble))
      moveByFinger(drawing, container)
      const here = elements.get(current[0] ?? '') as Shape | undefined
      watcher = new ResizeObserver(() => show(drawing, container, READABLE, here))
      watcher.observe(container)
    }
    viewer.importXML(xml).then(shown, (error: Error) => gone || onError(error))
    return () => {
      gone = true
      canvas.current = null
      watcher?.disconnect()
      viewer.destroy()
    }
  }, [xml, current, travelled, troubles, onError])

  useImperativeHandle(controls, () => ({
    zoomIn: () => canvas.current && zoomBy(canvas.current, 1.25),
    zoomOut: () => canvas.current && zoomBy(canvas.current, 0.8),
    showAll: () => canvas.current && show(canvas.current, place.current!, 0),
  }))

  return <div ref={place} className="diagram" role="img" aria-label={label} />
}

/** Taken from the page, so that they follow light and dark: see diagram.css. */
const COLOURS = {
  defaultFillColor: 'var(--diagram-fill)',
  defaultStrokeColor: 'var(--diagram-stroke)',
  defaultLabelColor: 'var(--diagram-text)',
}
