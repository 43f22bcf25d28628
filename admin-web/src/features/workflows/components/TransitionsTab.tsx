import { Records } from '@/components/records/Records'

import type { Workflow } from '../api/wire'
import { useTransitionKind } from './useTransitionKind'

/** The ways from state to state: buttons, timers, conditions. */
export function TransitionsTab({ workflow }: { workflow: Workflow }) {
  return <Records kind={useTransitionKind(workflow.id)} />
}
