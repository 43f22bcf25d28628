import type EventBus from 'diagram-js/lib/core/EventBus'

interface Drawn {
  bpmnElement?: { $type: string }
  isMarkerVisible?: boolean
}
interface Read {
  definitions: { diagrams?: { plane?: { planeElement?: Drawn[] } }[] }
}

/** Choices are drawn with their cross, as in the diagram to draw in; to leave it out is allowed, but fewer know what that means. */
export function crossGateways(events: EventBus) {
  events.on('import.render.start', ({ definitions }: Read) => {
    for (const { plane } of definitions.diagrams ?? [])
      for (const shape of plane?.planeElement ?? [])
        if (shape.bpmnElement?.$type === 'bpmn:ExclusiveGateway') shape.isMarkerVisible = true
  })
}
