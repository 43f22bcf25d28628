import 'bpmn-js/dist/assets/bpmn-js.css'
import 'bpmn-js/dist/assets/diagram-js.css'
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer'
import type Canvas from 'diagram-js/lib/core/Canvas'
import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry'
import type EventBus from 'diagram-js/lib/core/EventBus'
import type Overlays from 'diagram-js/lib/features/overlays/Overlays'
import type { Shape } from 'diagram-js/lib/model/Types'
import {
  type ReactNode,
  type Ref,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useRef,
  useState,
} from 'react'

import type { DiagramControls } from '@/lib/diagram'

import { addBadge, type Badge } from './badge'
import { asFile, COLOURS } from './colours'
import './diagram.css'
import { watchEdges } from './edges'
import { crossGateways } from './gateways'
import { listenToKeys } from './keys'
import { type Mark, mark } from './mark'
import { type Pointed, watchPointer } from './pointer'
import { whenPrinted } from './print'
import { moveByFinger, READABLE, show, zoomBy } from './view'

interface Props {
  xml: string
  marks: Mark[]
  badges: Badge[]
  /** The element that has to be seen even where the diagram is too large for its place. */
  lookAt?: string
  /** What is told of an element when it is pointed at. */
  noteOf?: (element: string) => ReactNode
  label: string
  /** Whether it takes all the room that there is, instead of as much as it needs. */
  filling: boolean
  controls: Ref<DiagramControls>
  onFollow?: (href: string) => void
  onError: (error: Error) => void
}

/** A BPMN diagram to look at. */
export default function DiagramViewer(props: Props) {
  const { xml, marks, badges, lookAt, noteOf, label, filling, controls } = props
  const place = useRef<HTMLDivElement>(null)
  const [shown, setShown] = useState<{ xml: string; viewer: NavigatedViewer }>()
  // a viewer is gone as soon as there is another diagram to draw, and nothing can be put on it any more
  const drawn = shown?.xml === xml ? shown.viewer : undefined
  const [pointed, setPointed] = useState<Pointed>()
  const fail = useEffectEvent((error: Error) => props.onError(error))
  const follow = useEffectEvent((href: string) => props.onFollow?.(href))

  useEffect(() => {
    const container = place.current!
    // the wheel scrolls the page: whoever wants to zoom has buttons and keys
    const viewer = new NavigatedViewer({ container, zoomScroll: { enabled: false }, bpmnRenderer: COLOURS })
    crossGateways(viewer.get<EventBus>('eventBus'))
    let gone = false
    viewer.importXML(xml).then(
      () => !gone && setShown({ xml, viewer }),
      (error: Error) => gone || fail(error),
    )
    return () => {
      gone = true
      setShown(undefined)
      viewer.destroy()
    }
  }, [xml])

  useEffect(() => {
    if (!drawn) return
    const canvas = drawn.get<Canvas>('canvas')
    const elements = drawn.get<ElementRegistry>('elementRegistry')
    const container = place.current!
    const fit = (least: number) =>
      show(canvas, container, least, elements.get(lookAt ?? '') as Shape | undefined, filling)
    const watcher = new ResizeObserver(() => fit(READABLE))
    watcher.observe(container)
    moveByFinger(canvas, container)
    const deaf = listenToKeys(container, canvas, () => fit(0))
    const unprinted = whenPrinted(container, fit)
    const unfaded = watchEdges(drawn.get<EventBus>('eventBus'), canvas, container)
    const unwatched = watchPointer(drawn.get<EventBus>('eventBus'), elements, container, setPointed)
    return () => {
      watcher.disconnect()
      deaf()
      unprinted()
      unfaded()
      unwatched()
    }
  }, [drawn, lookAt, filling])

  useEffect(() => {
    if (!drawn) return
    const elements = drawn.get<ElementRegistry>('elementRegistry')
    const overlays = drawn.get<Overlays>('overlays')
    const undo = [
      mark(drawn.get<Canvas>('canvas'), elements, marks),
      ...badges.map((badge) => addBadge(overlays, elements, badge, follow)),
    ]
    return () => undo.forEach((take) => take())
  }, [drawn, marks, badges])

  useImperativeHandle(controls, () => {
    const canvas = () => drawn!.get<Canvas>('canvas')
    return {
      zoomIn: () => drawn && zoomBy(canvas(), 1.25),
      zoomOut: () => drawn && zoomBy(canvas(), 0.8),
      showAll: () => drawn && show(canvas(), place.current!, 0, undefined, filling),
      svg: async () => asFile((await drawn!.saveSVG()).svg),
    }
  })

  const note = pointed && noteOf?.(pointed.element)
  return (
    <div className={filling ? 'diagram-place filling' : 'diagram-place'}>
      <div ref={place} className="diagram" role="group" aria-label={label} />
      {note && (
        <div role="tooltip" className="diagram-note" style={{ left: pointed.x, top: pointed.y }}>
          {note}
        </div>
      )}
    </div>
  )
}
