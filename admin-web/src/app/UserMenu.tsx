import { LogoutOutlined, QuestionCircleOutlined, UserOutlined } from '@ant-design/icons'
import { Button, Dropdown, Grid } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { usePreference } from '@/lib/preferences'
import { APPEARANCES, appearance } from '@/lib/theme'
import { useSession } from '@/lib/useSession'

import { logout } from './session/logout'
import { ShortcutHelp } from './ShortcutHelp'

export function UserMenu() {
  const { t } = useTranslation()
  const { md = true } = Grid.useBreakpoint()
  const user = useSession()
  const chosen = usePreference(appearance)
  const [helping, setHelping] = useState(false)
  if (user === null) return null
  return (
    <>
      <Dropdown
        trigger={['click']}
        menu={{
          selectedKeys: [chosen],
          items: [
            { key: 'who', type: 'group', label: `${user.alias} (${user.username})` },
            {
              key: 'appearance',
              type: 'group',
              label: t('appearance.title'),
              children: APPEARANCES.map((key) => ({
                key,
                label: t(`appearance.${key}`),
                onClick: () => appearance.set(key),
              })),
            },
            { type: 'divider' },
            {
              key: 'shortcuts',
              icon: <QuestionCircleOutlined aria-hidden />,
              label: t('shortcuts.title'),
              onClick: () => setHelping(true),
            },
            {
              key: 'logout',
              icon: <LogoutOutlined aria-hidden />,
              label: t('session.signOut'),
              onClick: () => void logout(),
            },
          ],
        }}
      >
        <Button
          type="text"
          icon={<UserOutlined aria-hidden />}
          aria-label={t('nav.user', { name: user.alias })}
          aria-haspopup="menu"
        >
          {md ? user.alias : null}
        </Button>
      </Dropdown>
      <ShortcutHelp open={helping} onOpen={setHelping} />
    </>
  )
}
