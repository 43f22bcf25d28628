import { fileURLToPath } from 'node:url'

import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

import { bundleBudget } from './bundleBudget.ts'
import about from './package.json' with { type: 'json' }

/**
 * Everything but index.html lies where a webjar keeps its files, under names that carry a hash: the server may let
 * browsers keep them for good.
 */
export default defineConfig({
  plugins: [react(), bundleBudget()],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    outDir: 'target/dist',
    emptyOutDir: true,
    assetsDir: `webjars/loonbpm-admin-web/${about.version}`,
    chunkSizeWarningLimit: 900,
  },
  server: { proxy: { '/api': 'http://localhost:8080', '/media': 'http://localhost:8080' } },
  test: {
    environment: 'jsdom',
    environmentOptions: { jsdom: { url: 'http://localhost:8080/' } },
    setupFiles: ['src/testing/setup.ts'],
    testTimeout: 30_000,
    expect: { poll: { timeout: 5_000 } },
  },
})
