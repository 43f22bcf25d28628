import { objectOf, split } from '../api/wire'

/** How a state names who handles it; the names of the kinds stand in the texts. 9 was given up by Loonflow. */
export const PARTICIPANT_TYPES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 11] as const
export type ParticipantTypeId = (typeof PARTICIPANT_TYPES)[number]

/** How the work of a state is shared out among several people. */
export const DISTRIBUTIONS = [1, 2, 3, 4] as const
export const EVERYBODY = 4

/** Whether people handle the state, among whom the work can be shared out; not nobody, a script or a hook. */
export const isShared = (type: number) => ![0, 6, 10].includes(type)

/** Participants as the form holds them: one part for each kind, so that switching the kind and back loses nothing. */
export interface TypedParticipant {
  person?: string
  people?: string[]
  departments?: number[]
  role?: number
  variables?: string[]
  script?: number
  fields?: string[]
  hook?: { hook_url?: string; hook_token?: string; wait?: boolean; extra_info?: string }
  external?: { external_url?: string; external_token?: string; extra_info?: string }
}

/** What the form shows for the text that the server keeps. */
export function typedOf(type: number, participant: string): TypedParticipant {
  switch (type) {
    case 1:
      return { person: participant || undefined }
    case 2:
      return { people: split(participant) }
    case 3:
      return { departments: split(participant).map(Number) }
    case 4:
      return { role: Number(participant) || undefined }
    case 5:
      return { variables: split(participant) }
    case 6:
      return { script: Number(participant) || undefined }
    case 7:
    case 8:
      return { fields: split(participant) }
    case 10:
      return { hook: objectOf<object>(participant) }
    case 11:
      return { external: objectOf<object>(participant) }
    default:
      return {}
  }
}

/** The text that the server keeps for what the form holds. */
export function participantOf(type: number, typed: TypedParticipant = {}): string {
  switch (type) {
    case 1:
      return typed.person ?? ''
    case 2:
      return (typed.people ?? []).join()
    case 3:
      return (typed.departments ?? []).join()
    case 4:
      return String(typed.role ?? '')
    case 5:
      return (typed.variables ?? []).join()
    case 6:
      return String(typed.script ?? '')
    case 7:
    case 8:
      return (typed.fields ?? []).join()
    case 10:
      return JSON.stringify({ hook_token: '', wait: false, extra_info: '', ...typed.hook })
    case 11:
      return JSON.stringify({ external_token: '', extra_info: '', ...typed.external })
    default:
      return ''
  }
}
