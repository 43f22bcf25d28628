import { lazy } from 'react'
import { Navigate, type RouteObject } from 'react-router'

import { ADMIN_PAGES } from './admin/pages'
import { BrokenPage } from './BrokenPage'
import { NotFoundPage } from './NotFoundPage'
import { RequireSession } from './session/RequireSession'
import { Root } from './Root'

const LoginPage = lazy(() => import('@/features/login/components/LoginPage'))
const Shell = lazy(() => import('./Shell').then(({ Shell }) => ({ default: Shell })))
const AdminShell = lazy(() =>
  import('./admin/AdminShell').then(({ AdminShell }) => ({ default: AdminShell })),
)
const WorkflowPage = lazy(() => import('@/features/workflows/components/WorkflowPage'))
const ScriptPage = lazy(() => import('@/features/scripts/components/ScriptPage'))
const WorkbenchPage = lazy(() => import('@/features/workbench/components/WorkbenchPage'))
const ChooseWorkflowPage = lazy(() => import('@/features/newticket/components/ChooseWorkflowPage'))
const NewTicketPage = lazy(() => import('@/features/newticket/components/NewTicketPage'))
const TicketPage = lazy(() => import('@/features/ticket/components/TicketPage'))

export const routes: RouteObject[] = [
  {
    element: <Root />,
    errorElement: <BrokenPage />,
    children: [
      { path: 'login', element: <LoginPage /> },
      {
        element: <RequireSession />,
        children: [
          {
            element: <Shell />,
            errorElement: <BrokenPage />,
            children: [
              { index: true, element: <Navigate to="/workbench" replace /> },
              { path: 'workbench', element: <WorkbenchPage /> },
              { path: 'new', element: <ChooseWorkflowPage /> },
              { path: 'new/:workflowId', element: <NewTicketPage /> },
              { path: 'tickets/:ticketId', element: <TicketPage /> },
              {
                path: 'admin',
                element: <AdminShell />,
                children: [
                  ...ADMIN_PAGES.map(({ path, element: Page }) => ({ path, element: <Page /> })),
                  { path: 'workflows/:workflowId/:tab?', element: <WorkflowPage /> },
                  { path: 'scripts/:scriptId', element: <ScriptPage /> },
                ],
              },
              { path: '*', element: <NotFoundPage /> },
            ],
          },
        ],
      },
    ],
  },
]
