import { Flex, Grid, Menu, Select } from 'antd'
import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, Navigate, Outlet, useLocation, useNavigate } from 'react-router'

import { Loading } from '@/components/Loading'
import { useSession } from '@/lib/useSession'

import { NotFoundPage } from '../NotFoundPage'
import { ADMIN_PAGES } from './pages'

/** What every page of the back office has around it: the menu, at its side or, on a phone, above it. */
export function AdminShell() {
  const { t } = useTranslation()
  const { lg = true } = Grid.useBreakpoint()
  const type = useSession()?.typeId ?? 0
  const pages = ADMIN_PAGES.filter(({ from }) => from <= type)
  const here = useLocation().pathname.split('/')[2]
  const go = useNavigate()

  if (pages.length === 0) return <NotFoundPage />
  if (!here) return <Navigate to={pages[0]!.path} replace />
  return (
    <Flex gap="middle" align="start" vertical={!lg}>
      {lg ? (
        <nav aria-label={t('nav.admin')} style={{ width: 200, flex: 'none', position: 'sticky', top: 72 }}>
          <Menu
            selectedKeys={[here]}
            style={{ borderRadius: 8, borderInlineEnd: 0 }}
            items={pages.map(({ path, label, icon: Icon }) => ({
              key: path,
              icon: <Icon aria-hidden />,
              label: <Link to={`/admin/${path}`}>{t(label)}</Link>,
            }))}
          />
        </nav>
      ) : (
        <Select
          value={here}
          aria-label={t('nav.admin')}
          style={{ width: '100%' }}
          options={pages.map(({ path, label }) => ({ value: path, label: t(label) }))}
          onChange={(path) => void go(`/admin/${path}`)}
        />
      )}
      <div style={{ flex: 1, minWidth: 0, width: '100%' }}>
        <Suspense fallback={<Loading />}>
          {pages.some(({ path }) => path === here) ? <Outlet /> : <NotFoundPage />}
        </Suspense>
      </div>
    </Flex>
  )
}
