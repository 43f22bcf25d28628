import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import en from './en.json'
import zh from './zh.json'

type Texts = { [key: string]: string | Texts }

const flat = (texts: Texts, path = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string' ? [[path + key, text]] : flat(text, `${path}${key}.`),
  )
const english = new Map(flat(en))
const chinese = new Map(flat(zh))
const placeholders = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g))].sort()

describe('the texts', () => {
  it('are complete in both languages', () => {
    expect([...chinese.keys()].sort()).toEqual([...english.keys()].sort())
    expect([...english.values(), ...chinese.values()]).not.toContain('')
  })

  it('name the same values in both languages', () => {
    for (const [key, text] of english)
      expect([key, placeholders(chinese.get(key)!)]).toEqual([key, placeholders(text)])
  })

  it('are Chinese in Chinese', () => {
    const latin = [...chinese].filter(([, text]) => !/[\u4e00-\u9fff–]/.test(text)).map(([key]) => key)
    expect(latin).toEqual([])
  })

  it('are all used', () => {
    const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(join('src', file), 'utf8'))
      .join('\n')
    const computed = [...sources.matchAll(/t\(`([\w.]+\.)\$\{/g)].map(([, start]) => start!)
    const unused = [...english.keys()].filter(
      (key) => !sources.includes(`'${key}'`) && !computed.some((start) => key.startsWith(start)),
    )
    expect(unused).toEqual([])
  })
})
