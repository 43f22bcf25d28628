/** What the ticket and each of its branches say alike of who acts there. */
interface Standing {
  participant: string
  participant_info?: { participant_alias: string }
  multi_all_person: string
  voters?: Record<string, string>
  script_run_last_result: boolean
}

/** Where a hook is called, the server says no more than this. */
const HOOK = '***'

/** While everybody decides, the server's words hold a sentence about the votes: these are shown on their own. */
export function handlerNames(
  { participant, participant_info, multi_all_person, voters }: Standing,
  hook: string,
) {
  if (participant === HOOK) return hook
  const names = multi_all_person === '{}' ? participant_info?.participant_alias || participant : participant
  return names
    .split(',')
    .filter(Boolean)
    .map((name) => voters?.[name] ?? name)
    .join(', ')
}

/** The server's flag tells of the last program even when the ticket is with people again. */
export function hasFailedProgram({ script_run_last_result, participant }: Standing) {
  return !script_run_last_result && (participant === '' || /^(\*\*\*|\d+)$/.test(participant))
}
