import { queryOptions } from '@tanstack/react-query'

import { call, type Page } from '@/lib/api'

import type { Department } from './wire'

/** Those that can be chosen; also for who may not see everything about them. */
export const departmentsToChoose = queryOptions({
  queryKey: ['records', '/accounts/depts', 'to choose'],
  queryFn: ({ signal }) =>
    call<Page<Pick<Department, 'id' | 'name' | 'parent_dept_id'>>>('GET', '/accounts/simple_depts', {
      query: { per_page: 1000 },
      signal,
    }),
  select: (page) => page.value,
})

export interface Branch<T> {
  record: T
  children: Branch<T>[]
}

/** Departments below their parents; one whose parent is gone stands at the top, so that it can be found and mended. */
export function treeOf<T extends { id: number; parent_dept_id?: number | null }>(
  departments: T[],
): Branch<T>[] {
  const branches = new Map(departments.map((record) => [record.id, { record, children: [] as Branch<T>[] }]))
  const tops: Branch<T>[] = []
  for (const branch of branches.values()) {
    const parent = branches.get(branch.record.parent_dept_id ?? 0)
    if (parent && !isBelow(parent.record, branch.record, branches)) parent.children.push(branch)
    else tops.push(branch)
  }
  return tops
}

/** Whether the first stands somewhere below the second: then they would hang in the air as a ring. */
function isBelow<T extends { id: number; parent_dept_id?: number | null }>(
  record: T,
  above: T,
  branches: Map<number, Branch<T>>,
) {
  const seen = new Set<number>()
  for (
    let at: T | undefined = record;
    at && !seen.has(at.id);
    at = branches.get(at.parent_dept_id ?? 0)?.record
  ) {
    if (at.id === above.id) return true
    seen.add(at.id)
  }
  return false
}
