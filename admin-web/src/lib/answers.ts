import type { components, paths } from './server'

/** What the server answers, by the name under which its description has it. */
export type Answered<Name extends keyof components['schemas']> = components['schemas'][Name]

type Json<Operation> = Operation extends { responses: { 200: { content: { 'application/json': infer T } } } }
  ? T
  : never

/** What the server answers to a GET of that address, or to what else is asked of it; the addresses begin with /api/v1.0. */
export type AnswerTo<Path extends keyof paths, Method extends keyof paths[Path] = 'get'> = Json<
  paths[Path][Method]
>
