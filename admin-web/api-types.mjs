/**
 * Writes the TypeScript types of what the server answers, from the server's own description of its API. They lie in src/lib/server.d.ts,
 * which no one edits and Git does not keep: "npm run typecheck" makes them anew.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { URL } from 'node:url'

import { load } from 'js-yaml'
import openapiTS, { astToString } from 'openapi-typescript'

const DESCRIPTION = new URL('../app/src/main/resources/description/', import.meta.url)
const TYPES = new URL('./src/lib/server.d.ts', import.meta.url)

const features = readdirSync(DESCRIPTION)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => load(readFileSync(new URL(file, DESCRIPTION), 'utf8')))

const schemas = Object.assign({}, ...features.map((feature) => feature.schemas))
const paths = {}
for (const [name, { answers }] of features.flatMap((feature) => Object.entries(feature.operations))) {
  const [method, path] = name.split(' ')
  const content = { 'application/json': { schema: answers ?? { type: 'object' } } }
  paths[path] ??= {}
  paths[path][method.toLowerCase()] = { responses: { 200: { description: 'data', content } } }
}

const types = await openapiTS(
  { openapi: '3.1.0', info: { title: 'LoonBPM', version: '1' }, paths, components: { schemas } },
  { silent: true },
)
writeFileSync(TYPES, `// Made by api-types.mjs.\n${astToString(types)}`)
