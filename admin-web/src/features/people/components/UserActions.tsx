import { KeyOutlined } from '@ant-design/icons'
import { App, Button } from 'antd'
import { useTranslation } from 'react-i18next'

import { callForWord } from '@/lib/api'

import { type User, USERS } from '../api/wire'

/** What can be done to a user besides changing him. */
export function UserActions({ user }: { user: User }) {
  const { t } = useTranslation()
  const { modal } = App.useApp()
  const label = t('users.resetPassword', { name: user.username })

  function ask() {
    modal.confirm({
      title: label,
      content: t('users.resetPasswordHint'),
      okText: t('users.reset'),
      onOk: () =>
        callForWord('POST', `${USERS}/${user.id}/reset_password`).then(
          (word) => void modal.success({ title: t('users.passwordReset'), content: word }),
          (refusal: Error) => void modal.error({ title: t('users.notReset'), content: refusal.message }),
        ),
    })
  }

  return (
    <Button type="text" icon={<KeyOutlined aria-hidden />} aria-label={label} title={label} onClick={ask} />
  )
}
