import type { Answered } from '@/lib/answers'

/** The type is 0 ordinary user, 1 workflow administrator, 2 super administrator. */
export type User = Answered<'User'>

/** The parent is 0 for one at the top. */
export type Department = Answered<'Department'>

export type Role = Answered<'Role'>

export const USERS = '/accounts/users'
export const DEPARTMENTS = '/accounts/depts'
export const ROLES = '/accounts/roles'
export const membersOf = (roleId: number) => `${ROLES}/${roleId}/users`
