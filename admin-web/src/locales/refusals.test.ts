import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import refusals from './refusals.zh.json'

const SERVER = '../app/src/main/java/org/loonbpm'
const MADE = /(?:new Refusal|Answer\.refused|status)\(\s*(?:HttpStatus\.\w+,\s*)?"([a-z_]+)"/g

const keys = readdirSync(SERVER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.java'))
  .flatMap((file) => [...readFileSync(join(SERVER, file), 'utf8').matchAll(MADE)].map(([, key]) => key!))

describe('refusals', () => {
  it('are said in Chinese, all that the server knows', () => {
    expect(keys.length).toBeGreaterThan(50)
    expect([...new Set(keys)].filter((key) => !(key in refusals)).sort()).toEqual([])
  })

  it('name nothing but the words of the server, or the time in them', () => {
    const named = Object.values(refusals).flatMap((text) => text.match(/\{\{\w+\}\}/g) ?? [])
    expect([...new Set(named)].sort()).toEqual(['{{msg}}', '{{time}}'])
  })
})
