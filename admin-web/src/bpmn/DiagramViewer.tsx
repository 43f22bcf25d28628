import 'bpmn-js/dist/assets/bpmn-js.css'
import 'bpmn-js/dist/assets/diagram-js.css'
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer'
import type Canvas from 'diagram-js/lib/core/Canvas'
import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry'
import { type Ref, useEffect, useImperativeHandle, useRef } from 'react'

import './diagram.css'
import { mark } from './mark'
import { showAll, showWhereItIs, zoomBy } from './view'

export interface DiagramControls {
  zoomIn: () => void
  zoomOut: () => void
  showAll: () => void
}

interface Props {
  xml: string
  current: string[]
  travelled: string[]
  label: string
  controls: Ref<DiagramControls>
  onError: (error: Error) => void
}

/** A BPMN diagram to look at: where it stands and what it went through is marked. */
export default function DiagramViewer({ xml, current, travelled, label, controls, onError }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const canvas = useRef<Canvas>(null)

  useEffect(() => {
    const container = place.current!
    // the wheel scrolls the page: whoever wants to zoom has buttons
    const viewer = new NavigatedViewer({ container, zoomScroll: { enabled: false }, bpmnRenderer: COLOURS })
    const watcher = new ResizeObserver(() => showWhereItIs(viewer.get('canvas'), container, current[0]))
    let gone = false
    const show = () => {
      if (gone) return
      canvas.current = viewer.get<Canvas>('canvas')
      const elements = viewer.get<ElementRegistry>('elementRegistry')
      mark(canvas.current, elements, travelled, 'travelled')
      mark(canvas.current, elements, current, 'current')
      watcher.observe(container)
    }
    viewer.importXML(xml).then(show, (error: Error) => gone || onError(error))
    return () => {
      gone = true
      canvas.current = null
      watcher.disconnect()
      viewer.destroy()
    }
  }, [xml, current, travelled, onError])

  useImperativeHandle(controls, () => ({
    zoomIn: () => canvas.current && zoomBy(canvas.current, 1.25),
    zoomOut: () => canvas.current && zoomBy(canvas.current, 0.8),
    showAll: () => canvas.current && showAll(canvas.current, place.current!),
  }))

  return <div ref={place} className="diagram" role="img" aria-label={label} />
}

/** Taken from the page, so that they follow light and dark: see diagram.css. */
const COLOURS = {
  defaultFillColor: 'var(--diagram-fill)',
  defaultStrokeColor: 'var(--diagram-stroke)',
  defaultLabelColor: 'var(--diagram-text)',
}
