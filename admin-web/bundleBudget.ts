import { gzipSync } from 'node:zlib'

import type { Plugin } from 'vite'

const FIRST_PAGE = 350_000
/** With the larger of the languages: one of them is loaded. */
const FIRST = [
  '/src/main.tsx',
  '/locales/zh.json',
  '/login/components/LoginPage.tsx',
  '/login/components/LoginForm.tsx',
]
const LATE = /node_modules\/(bpmn-js|diagram-js|bpmn-moddle|@codemirror|@lezer|@tiptap|prosemirror-\w+)\//

interface Chunk {
  type: 'chunk'
  fileName: string
  code: string
  imports: string[]
  moduleIds: string[]
  facadeModuleId: string | null
}

/**
 * Has the build fail where the first page is larger, packed, than it may be, or where a page brings diagrams, code editors or rich
 * text along before they are shown.
 */
export function bundleBudget(): Plugin {
  return {
    name: 'bundle-budget',
    apply: 'build',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk') as Chunk[]
      const named = (end: string) => chunks.filter(({ facadeModuleId }) => facadeModuleId?.endsWith(end))

      const first = reached(chunks, FIRST.flatMap(named))
      const size = first.reduce((sum, { code }) => sum + gzipSync(code).length, 0)
      if (first.length === 0 || size > FIRST_PAGE)
        this.error(`The first page has ${size} bytes packed, and may have ${FIRST_PAGE}.`)

      const pages = chunks.filter(({ facadeModuleId }) => /Page\.tsx$|main\.tsx$/.test(facadeModuleId ?? ''))
      for (const page of pages) {
        const early = reached(chunks, [page])
          .flatMap(({ moduleIds }) => moduleIds)
          .find((id) => LATE.test(id))
        if (early) this.error(`${page.fileName} brings ${early} along before it is needed: load it lazily.`)
      }
    },
  }
}

/** These chunks and all that they cannot do without. */
function reached(chunks: Chunk[], from: Chunk[]) {
  const found = new Set(from)
  for (const chunk of found)
    chunks.filter(({ fileName }) => chunk.imports.includes(fileName)).forEach((other) => found.add(other))
  return [...found]
}
