import { expect, it } from 'vitest'

import { type Branch, treeOf } from './departments'

type Department = { id: number; parent_dept_id: number }
const shape = (branches: Branch<Department>[]): unknown =>
  branches.map(({ record, children }) => [record.id, shape(children)])

it('puts departments below their parents, in whatever order they come', () => {
  const tree = treeOf([
    { id: 3, parent_dept_id: 2 },
    { id: 2, parent_dept_id: 1 },
    { id: 1, parent_dept_id: 0 },
  ])

  expect(shape(tree)).toEqual([[1, [[2, [[3, []]]]]]])
})

it('loses none whose parent is gone or that stands below itself', () => {
  const tree = treeOf([
    { id: 1, parent_dept_id: 99 },
    { id: 2, parent_dept_id: 3 },
    { id: 3, parent_dept_id: 2 },
  ])

  expect(shape(tree)).toEqual([
    [1, []],
    [2, []],
    [3, []],
  ])
})
