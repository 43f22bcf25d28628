/** What can be drawn: the kinds of states that the subset for drawings has (docs/mapping.md). */
export const NEW_KINDS = ['start', 'task', 'script', 'hook', 'parallel', 'end'] as const
export type NewKind = (typeof NEW_KINDS)[number]

/** What can stand behind something else. */
export const APPENDED = NEW_KINDS.filter((kind) => kind !== 'start')

/** As bpmn-js draws it, and the sign of its font for it. */
export const LOOKS: Record<NewKind, { type: string; icon: string }> = {
  start: { type: 'bpmn:StartEvent', icon: 'bpmn-icon-start-event-none' },
  task: { type: 'bpmn:UserTask', icon: 'bpmn-icon-user-task' },
  script: { type: 'bpmn:ScriptTask', icon: 'bpmn-icon-script-task' },
  hook: { type: 'bpmn:ServiceTask', icon: 'bpmn-icon-service-task' },
  parallel: { type: 'bpmn:ParallelGateway', icon: 'bpmn-icon-gateway-parallel' },
  end: { type: 'bpmn:EndEvent', icon: 'bpmn-icon-end-event-none' },
}
