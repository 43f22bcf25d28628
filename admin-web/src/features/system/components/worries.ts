import type { Condition } from '../api/system'

export type Worry = 'failed' | 'disk' | 'connections' | 'memory' | 'scripts'

/** What an operator should see to; nothing where all is well. */
export function worriesOf({ jobs, disk, database, memory, scripts }: Condition): Worry[] {
  const found: Record<Worry, boolean> = {
    failed: jobs.some(({ counts }) => counts.failed > 0),
    disk: disk.free < disk.size / 10,
    connections: database.waiting > 0 || database.connections > database.most_connections * 0.9,
    memory: memory.used > memory.most * 0.95,
    scripts: scripts.failure !== '',
  }
  return (Object.keys(found) as Worry[]).filter((worry) => found[worry])
}
