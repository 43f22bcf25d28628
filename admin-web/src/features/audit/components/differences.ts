import type { AuditEntry } from '../api/audit'

/** What became of one value; undefined where it was not there, or is not there any more. */
export interface Line {
  /** Where it stands: an attribute, and the way into its structure if it has one. */
  path: string[]
  before: unknown
  after: unknown
}

/** What is different, value by value: texts that are JSON and lists are taken apart, what is the same is left out. */
export function differences(changes: AuditEntry['changes']): Line[] {
  return Object.entries(changes).flatMap(([key, [before, after]]) => compare([key], before, after))
}

function compare(path: string[], before: unknown, after: unknown): Line[] {
  const [was, is] = [structureOf(before), structureOf(after)]
  if (was === undefined && is === undefined) return line(path, before, after)
  const isMixed = (was === undefined && isThere(before)) || (is === undefined && isThere(after))
  if (isMixed) return line(path, before, after)
  const [then, now] = [was ?? NOTHING, is ?? NOTHING]
  if (isPlainList(then) && isPlainList(now)) return listLine(path, valuesOf(then), valuesOf(now))
  return [...new Set([...Object.keys(then.value), ...Object.keys(now.value)])]
    .filter((key) => !((then.isCut && !(key in then.value)) || (now.isCut && !(key in now.value))))
    .flatMap((key) => compare([...path, nameOf(key, then, now)], at(then, key), at(now, key)))
}

interface Structure {
  value: object
  /** The audit keeps the beginning of a long text alone: what is missing here may have been there. */
  isCut: boolean
}

const NOTHING: Structure = { value: {}, isCut: false }

const at = ({ value }: Structure, key: string) => (value as Record<string, unknown>)[key]
const valuesOf = ({ value }: Structure) => Object.values(value) as unknown[]
const isEmpty = ({ value }: Structure) => Object.keys(value).length === 0
const isPlainList = (structure: Structure) =>
  (Array.isArray(structure.value) || isEmpty(structure)) &&
  valuesOf(structure).every((each) => !isObject(each))

/** People count from one. */
const nameOf = (key: string, ...of: Structure[]) =>
  of.some(({ value }) => Array.isArray(value)) ? String(Number(key) + 1) : key

function listLine(path: string[], before: unknown[], after: unknown[]): Line[] {
  const gone = before.filter((each) => !after.includes(each))
  const come = after.filter((each) => !before.includes(each))
  return line(path, gone.join(', '), come.join(', '))
}

const line = (path: string[], before: unknown, after: unknown): Line[] =>
  (isThere(before) || isThere(after)) && JSON.stringify(before) !== JSON.stringify(after)
    ? [{ path, before: isThere(before) ? before : undefined, after: isThere(after) ? after : undefined }]
    : []

const isThere = (value: unknown) => value !== null && value !== undefined && value !== ''
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

function structureOf(value: unknown): Structure | undefined {
  if (isObject(value)) return { value, isCut: false }
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return undefined
  const whole = parsed(value)
  if (whole !== undefined) return { value: whole, isCut: false }
  const beginning = beginningOf(value)
  return beginning === undefined ? undefined : { value: beginning, isCut: true }
}

function parsed(text: string) {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** What is complete of a text that was cut: up to the last comma, with the brackets closed that are open there. */
function beginningOf(text: string) {
  const open: string[] = []
  let complete = ''
  for (const { 0: token, index } of text.matchAll(/"(?:\\.|[^"\\])*"?|[[\]{},]/g)) {
    if (token === '[') open.unshift(']')
    else if (token === '{') open.unshift('}')
    else if (token === ']' || token === '}') open.shift()
    else if (token === ',') complete = text.slice(0, index) + open.join('')
  }
  return parsed(complete)
}
