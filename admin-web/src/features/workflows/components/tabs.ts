import type { ComponentType } from 'react'

import type { Workflow } from '../api/wire'
import { BasicsTab } from './BasicsTab'
import { CheckTab } from './CheckTab'
import { DiagramTab } from './DiagramTab'
import { FieldsTab } from './FieldsTab'
import { NoticesTab } from './NoticesTab'
import { PermissionsTab } from './PermissionsTab'
import { PublishTab } from './PublishTab'
import { StatesTab } from './StatesTab'
import { TransitionsTab } from './TransitionsTab'
import { VersionsTab } from './VersionsTab'

interface Tab {
  key: string
  label: string
  content: ComponentType<{ workflow: Workflow }>
}

/** In the order in which a new workflow is made. */
export const TABS = [
  { key: 'basics', label: 'workflows.basics', content: BasicsTab },
  { key: 'diagram', label: 'workflows.diagram', content: DiagramTab },
  { key: 'fields', label: 'workflows.fields', content: FieldsTab },
  { key: 'states', label: 'workflows.states', content: StatesTab },
  { key: 'transitions', label: 'workflows.transitions', content: TransitionsTab },
  { key: 'permissions', label: 'workflows.permissions', content: PermissionsTab },
  { key: 'notices', label: 'workflows.notices', content: NoticesTab },
  { key: 'check', label: 'check.title', content: CheckTab },
  { key: 'publish', label: 'publish.title', content: PublishTab },
  { key: 'versions', label: 'versions.title', content: VersionsTab },
] as const satisfies Tab[]
