import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach } from 'vitest'

import { language, LANGUAGES, loadTexts } from '@/lib/i18n'

import './browser'
import { server } from './server'

// the machine that tests may be busy
configure({ asyncUtilTimeout: 5_000 })

await Promise.all(LANGUAGES.map(loadTexts))

server.listen({ onUnhandledRequest: 'error' })

beforeEach(() => language.set('en'))

afterEach(() => {
  cleanup()
  server.resetHandlers()
  localStorage.clear()
})
