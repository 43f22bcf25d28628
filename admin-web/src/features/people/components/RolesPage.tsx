import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'

import type { Kind } from '@/components/records/kind'
import { RecordsPage } from '@/components/records/RecordsPage'
import { useNeeded } from '@/components/records/useNeeded'

import { type Role, ROLES } from '../api/wire'
import { RoleMembers } from './RoleMembers'

export default function RolesPage() {
  const { t } = useTranslation()
  const needed = useNeeded()
  const kind: Kind<Role> = {
    path: ROLES,
    title: t('roles.title'),
    addLabel: t('roles.add'),
    empty: t('roles.empty'),
    mayEdit: true,
    nameOf: ({ name }) => name,
    columns: [
      { title: t('roles.name'), dataIndex: 'name' },
      { title: t('roles.description'), dataIndex: 'description' },
    ],
    inputs: () => (
      <>
        <Form.Item name="name" label={t('roles.name')} rules={needed(t('roles.name'))}>
          <Input maxLength={50} />
        </Form.Item>
        <Form.Item name="description" label={t('roles.description')}>
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={50} />
        </Form.Item>
      </>
    ),
    valuesOf: (role) => ({
      name: role?.name,
      description: role?.description ?? '',
      label: role?.label ?? '{}',
    }),
    bodyOf: (typed: Partial<Role>) => ({ label: '{}', ...typed }),
    further: (role) => <RoleMembers role={role} />,
  }
  return <RecordsPage kind={kind} hint={t('roles.hint')} />
}
