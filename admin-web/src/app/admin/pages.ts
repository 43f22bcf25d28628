import {
  ApiOutlined,
  ApartmentOutlined,
  AuditOutlined,
  BarChartOutlined,
  BellOutlined,
  CodeOutlined,
  ContainerOutlined,
  DashboardOutlined,
  PartitionOutlined,
  SafetyCertificateOutlined,
  ThunderboltOutlined,
  UserOutlined,
} from '@ant-design/icons'
import { type ComponentType, lazy, type LazyExoticComponent } from 'react'

interface AdminPage {
  path: string
  label: string
  icon: ComponentType
  /** The lowest type of user for whom there is something in it: 1 workflow administrator, 2 super administrator. */
  from: 1 | 2
  element: LazyExoticComponent<ComponentType>
}

/** The pages of the back office in the order of its menu; labels are keys of the texts. */
export const ADMIN_PAGES = [
  {
    path: 'workflows',
    label: 'workflows.title',
    icon: PartitionOutlined,
    from: 1,
    element: lazy(() => import('@/features/workflows/components/WorkflowsPage')),
  },
  {
    path: 'tickets',
    label: 'workbench.administered',
    icon: ContainerOutlined,
    from: 1,
    element: lazy(() => import('@/features/workbench/components/AdministeredPage')),
  },
  {
    path: 'scripts',
    label: 'scripts.title',
    icon: CodeOutlined,
    from: 1,
    element: lazy(() => import('@/features/scripts/components/ScriptsPage')),
  },
  {
    path: 'users',
    label: 'users.title',
    icon: UserOutlined,
    from: 1,
    element: lazy(() => import('@/features/people/components/UsersPage')),
  },
  {
    path: 'departments',
    label: 'departments.title',
    icon: ApartmentOutlined,
    from: 2,
    element: lazy(() => import('@/features/people/components/DepartmentsPage')),
  },
  {
    path: 'roles',
    label: 'roles.title',
    icon: SafetyCertificateOutlined,
    from: 2,
    element: lazy(() => import('@/features/people/components/RolesPage')),
  },
  {
    path: 'applications',
    label: 'applications.title',
    icon: ApiOutlined,
    from: 2,
    element: lazy(() => import('@/features/applications/components/ApplicationsPage')),
  },
  {
    path: 'notices',
    label: 'notices.title',
    icon: BellOutlined,
    from: 2,
    element: lazy(() => import('@/features/notices/components/NoticesPage')),
  },
  {
    path: 'jobs',
    label: 'jobs.title',
    icon: ThunderboltOutlined,
    from: 2,
    element: lazy(() => import('@/features/jobs/components/JobsPage')),
  },
  {
    path: 'statistics',
    label: 'statistics.title',
    icon: BarChartOutlined,
    from: 1,
    element: lazy(() => import('@/features/statistics/components/StatisticsPage')),
  },
  {
    path: 'audit',
    label: 'audit.title',
    icon: AuditOutlined,
    from: 2,
    element: lazy(() => import('@/features/audit/components/AuditPage')),
  },
  {
    path: 'system',
    label: 'system.title',
    icon: DashboardOutlined,
    from: 2,
    element: lazy(() => import('@/features/system/components/SystemPage')),
  },
] as const satisfies AdminPage[]
