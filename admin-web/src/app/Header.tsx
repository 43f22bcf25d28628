import { PlusOutlined, SettingOutlined, UnorderedListOutlined } from '@ant-design/icons'
import { Button, Flex, Grid, Layout, theme } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useHref, useLinkClickHandler, useLocation } from 'react-router'

import { Brand } from '@/components/Brand'
import { LanguageSwitch } from '@/components/LanguageSwitch'
import { useSession } from '@/lib/useSession'

import { UserMenu } from './UserMenu'

export function Header() {
  const { t } = useTranslation()
  const { token } = theme.useToken()
  const { md = true } = Grid.useBreakpoint()
  const isAdministrator = (useSession()?.typeId ?? 0) > 0
  return (
    <Layout.Header
      className="not-printed"
      style={{
        background: token.colorBgContainer,
        borderBottom: `1px solid ${token.colorBorderSecondary}`,
        padding: '0 16px',
        height: 56,
        lineHeight: 'normal',
        position: 'sticky',
        top: 0,
        zIndex: 10,
      }}
    >
      <Flex align="center" gap={md ? 'large' : 'small'} style={{ height: '100%' }}>
        <Link to="/workbench" aria-label={t('nav.home')}>
          <Brand nameless={!md} />
        </Link>
        <Flex component="nav" aria-label={t('nav.main')} gap="small" flex={1}>
          <NavButton to="/workbench" icon={<UnorderedListOutlined aria-hidden />}>
            {t('workbench.title')}
          </NavButton>
          <NavButton to="/new" icon={<PlusOutlined aria-hidden />}>
            {t('newTicket.title')}
          </NavButton>
          {isAdministrator && (
            <NavButton to="/admin" icon={<SettingOutlined aria-hidden />}>
              {t('nav.admin')}
            </NavButton>
          )}
        </Flex>
        <LanguageSwitch />
        <UserMenu />
      </Flex>
    </Layout.Header>
  )
}

function NavButton({ to, icon, children }: { to: string; icon: ReactNode; children: string }) {
  const { md = true } = Grid.useBreakpoint()
  const here = useLocation().pathname.startsWith(to)
  const go = useLinkClickHandler<HTMLElement>(to)
  return (
    <Button
      type="text"
      href={useHref(to)}
      icon={icon}
      color={here ? 'primary' : 'default'}
      variant={here ? 'filled' : 'text'}
      aria-current={here ? 'page' : undefined}
      aria-label={md ? undefined : children}
      onClick={(event) => go(event as Parameters<typeof go>[0])}
    >
      {md ? children : null}
    </Button>
  )
}
