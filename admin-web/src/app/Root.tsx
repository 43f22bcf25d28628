import { Layout } from 'antd'
import { Suspense } from 'react'
import { Outlet, ScrollRestoration } from 'react-router'

/** Takes the place of the page while its code is fetched: empty, so that nothing flickers. */
export function Root() {
  return (
    <Layout style={{ minHeight: '100%' }}>
      <ScrollRestoration />
      <Suspense fallback={null}>
        <Outlet />
      </Suspense>
    </Layout>
  )
}
