import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'

import type { Kind } from '@/components/records/kind'
import { RecordsPage } from '@/components/records/RecordsPage'
import { useNeeded } from '@/components/records/useNeeded'

import { type ListedWorkflow, WORKFLOWS } from '../api/wire'
import { ImportButton } from './ImportButton'
import { WorkflowMenu } from './WorkflowMenu'

export default function WorkflowsPage() {
  const { t } = useTranslation()
  const needed = useNeeded()
  const go = useNavigate()
  const kind: Kind<ListedWorkflow> = {
    path: WORKFLOWS,
    query: { from_admin: 1 },
    title: t('workflows.title'),
    addLabel: t('workflows.add'),
    empty: t('workflows.empty'),
    mayEdit: true,
    nameOf: ({ name }) => name,
    editAt: ({ id }) => `/admin/workflows/${id}`,
    onAdded: (answer) =>
      void go(`/admin/workflows/${(answer as { workflow_id: number }).workflow_id}/fields`),
    columns: [
      {
        title: t('workflows.name'),
        render: (_, { id, name }) => (
          <Link to={`/admin/workflows/${id}`} style={{ fontWeight: 500 }}>
            {name}
          </Link>
        ),
      },
      { title: t('workflows.description'), dataIndex: 'description' },
      { title: t('workflows.creator'), dataIndex: 'creator' },
      { title: t('workflows.created'), dataIndex: 'gmt_created' },
    ],
    inputs: () => (
      <>
        <Form.Item name="name" label={t('workflows.name')} rules={needed(t('workflows.name'))}>
          <Input maxLength={50} />
        </Form.Item>
        <Form.Item
          name="description"
          label={t('workflows.description')}
          rules={needed(t('workflows.description'))}
        >
          <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={50} />
        </Form.Item>
      </>
    ),
    valuesOf: () => ({}),
    otherWays: <ImportButton />,
    further: ({ id, name }) => <WorkflowMenu id={id} name={name} />,
    bodyOf: (typed: object) => ({ ...BLANK, ...typed }),
  }
  return <RecordsPage kind={kind} hint={t('workflows.hint')} />
}

const BLANK = {
  notices: '',
  view_permission_check: 1,
  limit_expression: '{}',
  display_form_str: '[]',
  title_template: '',
  content_template: '',
  workflow_admin: '',
  intervener: '',
  view_persons: '',
  view_depts: '',
  api_permission_apps: '',
}
