export interface User {
  id: number
  username: string
  alias: string
  email: string
  phone: string
  is_active: boolean
  /** 0 ordinary user, 1 workflow administrator, 2 super administrator. */
  type_id: number
  last_login: string | null
  user_dept_info_list: { id: number; name: string }[]
}

export interface Department {
  id: number
  name: string
  /** 0 for one at the top. */
  parent_dept_id: number
  leader: string
  approver: string
  label: string
  leader_info?: { leader_alias: string }
  approver_info?: { approver_alias?: string; approver_username?: string }[]
}

export interface Role {
  id: number
  name: string
  description: string
  label: string
}

export const USERS = '/accounts/users'
export const DEPARTMENTS = '/accounts/depts'
export const ROLES = '/accounts/roles'
export const membersOf = (roleId: number) => `${ROLES}/${roleId}/users`
