/** What the page around a diagram can ask of it. */
export interface DiagramControls {
  zoomIn: () => void
  zoomOut: () => void
  showAll: () => void
  /** As it is shown, in light colours. */
  svg: () => Promise<string>
}

/** What an element of a workflow's BPMN stands for: ids are made of those of the rows (docs/mapping.md). */
export interface Meaning {
  kind: 'state' | 'transition'
  id: number
}

export function meaningOf(element: string): Meaning | undefined {
  const [, kind, id] = /^(state|transition)_(\d+)(?:_|$)/.exec(element) ?? []
  return kind === undefined ? undefined : { kind: kind as Meaning['kind'], id: Number(id) }
}

export const isSame = (one: Meaning | undefined, other: Meaning | undefined) =>
  one?.kind === other?.kind && one?.id === other?.id

/** The elements that can stand for it, the best to point at first; not all of them are in every diagram. */
export const elementsOf = ({ kind, id }: Meaning) =>
  kind === 'state'
    ? [`state_${id}`]
    : [`transition_${id}`, `transition_${id}_timer`, `transition_${id}_condition`]
