import { Layout } from 'antd'
import { Suspense } from 'react'
import { Outlet } from 'react-router'

import { Loading } from '@/components/Loading'

import { Header } from './Header'

/** What every page behind the login has around it. */
export function Shell() {
  return (
    <Layout style={{ minHeight: '100%' }}>
      <Header />
      <Layout.Content
        role="main"
        style={{ width: '100%', maxWidth: 1360, margin: '0 auto', padding: '16px' }}
      >
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </Layout.Content>
    </Layout>
  )
}
