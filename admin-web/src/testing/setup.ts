import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach } from 'vitest'

import { language } from '@/lib/i18n'

import './browser'
import { server } from './server'

server.listen({ onUnhandledRequest: 'error' })

beforeEach(() => language.set('en'))

afterEach(() => {
  cleanup()
  server.resetHandlers()
  localStorage.clear()
})
