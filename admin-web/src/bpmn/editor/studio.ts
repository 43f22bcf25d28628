import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer'
import BpmnFactory from 'bpmn-js/lib/features/modeling/BpmnFactory'
import ElementFactory from 'bpmn-js/lib/features/modeling/ElementFactory'
import OutlineModule from 'bpmn-js/lib/features/outline'
import ConnectModule from 'diagram-js/lib/features/connect'
import ConnectionPreviewModule from 'diagram-js/lib/features/connection-preview'
import ContextPadModule from 'diagram-js/lib/features/context-pad'
import CreateModule from 'diagram-js/lib/features/create'
import HoverFixModule from 'diagram-js/lib/features/hover-fix'
import PaletteModule from 'diagram-js/lib/features/palette'

import { COLOURS } from '../colours'
import type { Gestures, Words } from './gestures'
import { Modeling } from './Modeling'
import { Rules } from './rules'
import { Tools } from './Tools'

interface Config {
  container: HTMLElement
  gestures: Gestures
  words: Words
  hasStart: boolean
}

/**
 * The tools of bpmn-js, without its modelling: what a gesture does to the workflow is done by the server, which checks, keeps and
 * lays it out. So there is one truth, and it is the one that the forms change.
 */
export function newStudio({ container, ...config }: Config) {
  const viewer = new NavigatedViewer({
    container,
    zoomScroll: { enabled: false },
    bpmnRenderer: COLOURS,
    ...config,
    additionalModules: [
      CreateModule,
      ConnectModule,
      ConnectionPreviewModule,
      ContextPadModule,
      PaletteModule,
      OutlineModule,
      HoverFixModule,
      {
        __init__: ['tools'],
        bpmnFactory: ['type', BpmnFactory],
        elementFactory: ['type', ElementFactory],
        rules: ['type', Rules],
        modeling: ['type', Modeling],
        tools: ['type', Tools],
      },
    ],
  })
  viewer.get<{ ids: object }>('moddle').ids = PASSING
  return viewer
}

/** Ids of what is being drawn: they last until the server has given it its own. */
let passing = 0
const PASSING = {
  nextPrefixed: (prefix: string) => `new_${prefix}${++passing}`,
  claim: () => {},
}
