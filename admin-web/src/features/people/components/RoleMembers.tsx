import { TeamOutlined, UserDeleteOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button, Drawer, Empty, Flex, Typography } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { Loading } from '@/components/Loading'
import { RefusalAlert } from '@/components/RefusalAlert'
import { call } from '@/lib/api'
import { allRecords, useChange } from '@/lib/records'

import { membersOf, type Role, type User } from '../api/wire'
import { UserPicker } from './UserPicker'

/** The people who have a role, beside the list of roles. */
export function RoleMembers({ role }: { role: Role }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const label = t('roles.members', { name: role.name })
  return (
    <>
      <Button
        type="text"
        icon={<TeamOutlined aria-hidden />}
        aria-label={label}
        title={label}
        onClick={() => setOpen(true)}
      />
      <Drawer
        open={open}
        destroyOnHidden
        title={label}
        size={480}
        styles={{ wrapper: { maxWidth: '100vw' } }}
        onClose={() => setOpen(false)}
      >
        <Members path={membersOf(role.id)} />
      </Drawer>
    </>
  )
}

function Members({ path }: { path: string }) {
  const { t } = useTranslation()
  const members = useQuery(allRecords<User>(path))
  const joining = useChange(path, (userId: number) => call('POST', path, { body: { user_id: userId } }))
  const leaving = useChange(path, (userId: number) => call('DELETE', `${path}/${userId}`))
  if (members.isPending) return <Loading rows={4} />
  return (
    <Flex vertical gap="middle">
      <UserPicker
        label={t('roles.join')}
        without={members.data?.map(({ id }) => id) ?? []}
        onPick={(user) => joining.mutate(user)}
      />
      <RefusalAlert title={t('records.notSaved')} error={members.error ?? joining.error ?? leaving.error} />
      {members.data?.length === 0 && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('roles.nobody')} />
      )}
      {members.data?.map(({ id, username, alias }) => (
        <Flex key={id} justify="space-between" align="center">
          <span>
            {alias} <Typography.Text type="secondary">{username}</Typography.Text>
          </span>
          <Button
            type="text"
            danger
            icon={<UserDeleteOutlined aria-hidden />}
            aria-label={t('roles.leave', { name: username })}
            title={t('roles.leave', { name: username })}
            onClick={() => leaving.mutate(id)}
          />
        </Flex>
      ))}
    </Flex>
  )
}
