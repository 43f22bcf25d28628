import 'bpmn-js/dist/assets/bpmn-font/css/bpmn-codes.css'
import 'bpmn-js/dist/assets/bpmn-js.css'
import 'bpmn-js/dist/assets/diagram-js.css'
import type NavigatedViewer from 'bpmn-js/lib/NavigatedViewer'
import type Canvas from 'diagram-js/lib/core/Canvas'
import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry'
import type EventBus from 'diagram-js/lib/core/EventBus'
import type Overlays from 'diagram-js/lib/features/overlays/Overlays'
import type Selection from 'diagram-js/lib/features/selection/Selection'
import type { Element } from 'diagram-js/lib/model/Types'
import { type Ref, useEffect, useEffectEvent, useImperativeHandle, useRef, useState } from 'react'

import { type DiagramControls, elementsOf, isSame, type Meaning, meaningOf } from '@/lib/diagram'

import { addBadge, type Badge } from './badge'
import { asFile } from './colours'
import './diagram.css'
import './editor/editor.css'
import type { Gestures, Words } from './editor/gestures'
import { newStudio } from './editor/studio'
import { listenToKeys } from './keys'
import { type Mark, mark } from './mark'
import { showBeside, zoomBy } from './view'

const PALETTE = 72
/** What is drawn has to be read: where it does not fit, it begins at its start. */
const NEAR = 0.7
/** Whoever asks for the whole gets it. */
const OVERVIEW = 0.2

interface Props {
  /** Undefined while nothing can be drawn, since there is no start yet. */
  xml: string | undefined
  marks: Mark[]
  badges: Badge[]
  selected: Meaning | undefined
  gestures: Gestures
  words: Words
  label: string
  controls: Ref<DiagramControls>
  onError: (error: Error) => void
}

/** A workflow to be drawn. */
export default function DiagramEditor(props: Props) {
  const { xml, marks, badges, selected, words, label, controls } = props
  const place = useRef<HTMLDivElement>(null)
  const studio = useRef<NavigatedViewer>(null)
  const [drawn, setDrawn] = useState<{ studio: NavigatedViewer }>()
  const fitted = useRef<string>(undefined)
  const least = useRef(NEAR)
  const isBusy = useRef(false)
  const hasStart = xml !== undefined
  const fail = useEffectEvent((error: Error) => props.onError(error))
  const gestures = useEffectEvent(() => props.gestures)
  const hasSelected = useEffectEvent(() => props.selected !== undefined)
  const chosen = useEffectEvent((elements: Element[]) => {
    // drawing anew takes the selection away, and brings it back
    if (isBusy.current) return
    const meaning = elements[0] && meaningOf(elements[0].id)
    if (!isSame(meaning, props.selected)) props.gestures.select(meaning)
  })
  const press = useEffectEvent((event: KeyboardEvent) => {
    const command = event.ctrlKey || event.metaKey
    const key = event.key.toLowerCase()
    if (['delete', 'backspace'].includes(key) && props.selected) props.gestures.remove(props.selected)
    else if (command && (key === 'y' || (key === 'z' && event.shiftKey))) props.gestures.redo()
    else if (command && key === 'z') props.gestures.undo()
    else return false
    return true
  })

  useEffect(() => {
    const container = place.current!
    const made = newStudio({
      container,
      words,
      hasStart,
      gestures: {
        add: (kind, behind) => gestures().add(kind, behind),
        connect: (from, to, timer) => gestures().connect(from, to, timer),
        branch: (transition, to) => gestures().branch(transition, to),
        remove: (what) => gestures().remove(what),
        select: (what) => gestures().select(what),
        undo: () => gestures().undo(),
        redo: () => gestures().redo(),
      },
    })
    studio.current = made
    fitted.current = undefined
    const canvas = made.get<Canvas>('canvas')
    made
      .get<EventBus>('eventBus')
      .on('selection.changed', ({ newSelection }: { newSelection: Element[] }) => chosen(newSelection))
    const all = () => {
      least.current = OVERVIEW
      fitted.current = fit(canvas, container, OVERVIEW)
    }
    const deaf = listenToKeys(container, canvas, all, press)
    return () => {
      deaf()
      studio.current = null
      made.destroy()
    }
  }, [words, hasStart])

  useEffect(() => {
    const drawing = studio.current!
    const canvas = drawing.get<Canvas>('canvas')
    const seen = canvas.viewbox()
    let gone = false
    isBusy.current = true
    drawing.importXML(xml ?? NOTHING).then(
      () => {
        if (gone) return
        // whoever has chosen a place to look at goes on looking there
        const isChosen = fitted.current !== undefined && fitted.current !== placeOf(seen)
        if (isChosen) canvas.viewbox(seen)
        else fitted.current = fit(canvas, place.current!, least.current)
        isBusy.current = false
        setDrawn({ studio: drawing })
      },
      (error: Error) => gone || fail(error),
    )
    return () => {
      gone = true
    }
  }, [xml, words, hasStart])

  // the room changes: the window, or that the diagram fills it
  useEffect(() => {
    if (!drawn) return
    const canvas = drawn.studio.get<Canvas>('canvas')
    const container = place.current!
    const watcher = new ResizeObserver(() => {
      if (drawn.studio !== studio.current) return
      // what is selected takes room for its form: nothing moves under the pointer because of that
      if (hasSelected() || fitted.current !== placeOf(canvas.viewbox())) return canvas.resized()
      fitted.current = fit(canvas, container, least.current)
    })
    watcher.observe(container)
    return () => watcher.disconnect()
  }, [drawn])

  useEffect(() => {
    // of one that is gone, or going, nothing is shown any more
    if (!drawn || drawn.studio !== studio.current) return
    const elements = drawn.studio.get<ElementRegistry>('elementRegistry')
    const selection = drawn.studio.get<Selection>('selection')
    const now = selection.get()[0] as Element | undefined
    const element = selected && elementsOf(selected).find((id) => elements.get(id))
    const isClicked = isSame(now && meaningOf(now.id), selected)
    if (!isClicked) selection.select(element ? (elements.get(element) as Element) : [])
    if (!element) return
    const canvas = drawn.studio.get<Canvas>('canvas')
    const isFitted = fitted.current === placeOf(canvas.viewbox())
    canvas.resized()
    // a state that was clicked may be where its form is now; a long way stays as it was seen
    if (isClicked && selected?.kind === 'transition') return
    canvas.scrollToElement(element, 60)
    if (isFitted) fitted.current = placeOf(canvas.viewbox())
  }, [drawn, selected])

  useEffect(() => {
    if (!drawn) return
    const elements = drawn.studio.get<ElementRegistry>('elementRegistry')
    const overlays = drawn.studio.get<Overlays>('overlays')
    const undo = [
      mark(drawn.studio.get<Canvas>('canvas'), elements, marks),
      ...badges.map((badge) => addBadge(overlays, elements, badge)),
    ]
    return () => undo.forEach((take) => take())
  }, [drawn, marks, badges])

  useImperativeHandle(controls, () => {
    const canvas = () => studio.current!.get<Canvas>('canvas')
    return {
      zoomIn: () => zoomBy(canvas(), 1.25),
      zoomOut: () => zoomBy(canvas(), 0.8),
      showAll: () => {
        least.current = OVERVIEW
        fitted.current = fit(canvas(), place.current!, OVERVIEW)
      },
      svg: async () => asFile((await studio.current!.saveSVG()).svg),
    }
  })

  return (
    <div className="diagram-place filling">
      <div ref={place} className="diagram drawing" role="group" aria-label={label} />
    </div>
  )
}

/** Shows all, or what there is room for at the least scale, and says where that is. */
function fit(canvas: Canvas, place: HTMLElement, leastScale: number) {
  showBeside(canvas, place, PALETTE, leastScale)
  return placeOf(canvas.viewbox())
}

const placeOf = ({ x, y, scale }: { x: number; y: number; scale: number }) =>
  [x, y, scale * 100].map(Math.round).join()

/** An empty sheet. */
const NOTHING = `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" targetNamespace="https://loonbpm.org/workflow">
<process id="nothing"/><bpmndi:BPMNDiagram><bpmndi:BPMNPlane bpmnElement="nothing"/></bpmndi:BPMNDiagram></definitions>`
