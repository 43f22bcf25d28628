import { Records } from '@/components/records/Records'

import type { Workflow } from '../api/wire'
import { useStateKind } from './useStateKind'

/** Where a ticket of this workflow can be, and who handles it there. */
export function StatesTab({ workflow }: { workflow: Workflow }) {
  return <Records kind={useStateKind(workflow.id)} />
}
