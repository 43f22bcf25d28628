import type { FlowLogEntry } from '../api/ticket'

const AGREE = 1
const REFUSE = 2

/** Green moved on, red was refused, grey is what people did around it. */
export function colourOf({
  intervene_type_id,
  transition,
}: Pick<FlowLogEntry, 'intervene_type_id' | 'transition'>) {
  if (intervene_type_id !== 0) return 'gray'
  if (transition.attribute_type_id === REFUSE) return 'red'
  return transition.attribute_type_id === AGREE ? 'green' : 'blue'
}
