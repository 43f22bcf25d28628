import { Badge, Tag } from 'antd'
import { useTranslation } from 'react-i18next'

import type { Kind } from '@/components/records/kind'
import { RecordsPage } from '@/components/records/RecordsPage'
import { useSession } from '@/lib/useSession'

import { type User, USERS } from '../api/wire'
import { UserActions } from './UserActions'
import { UserInputs } from './UserInputs'

interface Typed extends Omit<User, 'user_dept_info_list'> {
  dept_ids: number[]
  password?: string
}

export default function UsersPage() {
  const { t } = useTranslation()
  const mayEdit = useSession()?.typeId === 2
  const kind: Kind<User> = {
    path: USERS,
    title: t('users.title'),
    addLabel: t('users.add'),
    empty: t('users.empty'),
    mayEdit,
    nameOf: ({ username }) => username,
    columns: [
      { title: t('users.username'), dataIndex: 'username' },
      { title: t('users.alias'), dataIndex: 'alias' },
      {
        title: t('users.type'),
        dataIndex: 'type_id',
        render: (type: number) => <Tag color={COLOURS[type]}>{t(`users.types.${type as 0 | 1 | 2}`)}</Tag>,
      },
      {
        title: t('users.departments'),
        dataIndex: 'user_dept_info_list',
        render: (departments: User['user_dept_info_list']) => departments.map(({ name }) => name).join(', '),
      },
      { title: t('users.email'), dataIndex: 'email' },
      {
        title: t('users.active'),
        dataIndex: 'is_active',
        render: (active: boolean) => (
          <Badge
            status={active ? 'success' : 'default'}
            text={t(active ? 'users.isActive' : 'users.isNot')}
          />
        ),
      },
    ],
    inputs: (user) => <UserInputs isNew={user === undefined} />,
    valuesOf: (user) =>
      user
        ? { ...user, dept_ids: user.user_dept_info_list.map(({ id }) => id) }
        : { type_id: 0, is_active: true, dept_ids: [], email: '', phone: '' },
    bodyOf: ({ dept_ids, ...typed }: Typed) => ({ ...typed, dept_ids: dept_ids.join() }),
    further: mayEdit ? (user) => <UserActions user={user} /> : undefined,
  }
  return <RecordsPage kind={kind} hint={t('users.hint')} />
}

const COLOURS: Record<number, string | undefined> = { 1: 'blue', 2: 'warning' }
