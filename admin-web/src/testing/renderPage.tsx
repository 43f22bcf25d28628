import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { App as AntApp, ConfigProvider } from 'antd'
import { createMemoryRouter, RouterProvider } from 'react-router'
import type { ReactNode } from 'react'

/** Shows a page at its route, with everything that pages may count on around it. */
export function renderPage(page: ReactNode, { path = '/', at = path }: { path?: string; at?: string } = {}) {
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  const router = createMemoryRouter(
    [
      { path, element: page },
      { path: '*', element: null },
    ],
    {
      initialEntries: [at],
    },
  )
  render(
    <QueryClientProvider client={queries}>
      <ConfigProvider theme={{ token: { motion: false }, zeroRuntime: true }}>
        <AntApp component={false}>
          <RouterProvider router={router} />
        </AntApp>
      </ConfigProvider>
    </QueryClientProvider>,
  )
  return { router, queries }
}
