import type { TableColumnsType } from 'antd'
import type { ReactNode } from 'react'

export interface Named {
  id: number
}

/** What the back office has to know of one kind of record to list, add, change and remove it. */
export interface Kind<T extends Named> {
  /** Where the server keeps them. */
  path: string
  /** What else the server is asked with when it lists them. */
  query?: Record<string, string | number>
  title: string
  addLabel: string
  /** What to say while there is none. */
  empty: string
  nameOf: (record: T) => string
  columns: TableColumnsType<T>
  /** The inputs, for a record or a new one. */
  inputs: (record: T | undefined) => ReactNode
  /** What the inputs start with. */
  valuesOf: (record: T | undefined) => object
  /** What is sent for what was typed. */
  bodyOf: (values: never) => object
  mayEdit: boolean
  /** Where a record is changed, when that takes a page of its own. */
  editAt?: (record: T) => string
  /** Where a new one is made, when that takes a page of its own. */
  addAt?: string
  /** Called with what the server answered to a new one. */
  onAdded?: (answer: unknown) => void
  /** The width of the inputs, in pixels. */
  width?: number
  /** Other ways to add one, drawn beside the button that adds. */
  otherWays?: ReactNode
  /** What else can be done to a record, drawn in its row. */
  further?: (record: T) => ReactNode
}
