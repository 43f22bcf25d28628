import type { Condition } from '@/features/system/api/system'

/** A server on which all is well, for tests. */
export const conditionSample = (): Condition => ({
  program: {
    version: '0.1.0',
    java: 'OpenJDK 64-Bit Server VM 17',
    system: 'Linux 6.1 amd64',
    processors: 4,
    load: 0.4,
    now: '2026-11-22 14:12:23',
    started: '2026-11-20 08:00:00',
    up_seconds: 195_143,
  },
  memory: { used: 2e8, most: 1e9 },
  disk: { folder: '/var/lib/loonbpm', free: 6e10, size: 1e11 },
  database: {
    version: '16.4',
    schema: '16',
    size: 7e8,
    answered_millis: 3,
    connections: 12,
    most_connections: 100,
    own_connections: 1,
    most_own_connections: 20,
    waiting: 0,
  },
  jobs: [
    { kind: 'hook', counts: { failed: 0, retrying: 0, running: 0, waiting: 2 } },
    { kind: 'engine', counts: { failed: 0, retrying: 0, running: 0, waiting: 0 } },
  ],
  scripts: { ready: 1, busy: 0, starting: 0, limit: 2, failure: '' },
})
