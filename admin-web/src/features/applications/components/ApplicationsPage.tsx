import { useQuery } from '@tanstack/react-query'
import { Form, Input, Select, Tag } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { Kind } from '@/components/records/kind'
import { RecordsPage } from '@/components/records/RecordsPage'
import { useNeeded } from '@/components/records/useNeeded'
import { administeredWorkflows } from '@/lib/workflows'

import { tokenOf } from '../api/tokens'
import { NewToken, type Token } from './NewToken'
import { RenewToken } from './RenewToken'

interface Application {
  id: number
  app_name: string
  ticket_sn_prefix: string
  /** Ids, with commas between them. */
  workflow_ids: string
  gmt_created: string
}

interface Typed {
  app_name: string
  ticket_sn_prefix: string
  workflow_ids: string[]
}

export default function ApplicationsPage() {
  const { t } = useTranslation()
  const needed = useNeeded()
  const workflows = useQuery(administeredWorkflows)
  const [made, setMade] = useState<Token>()
  const named = new Map(workflows.data?.map(({ id, name }) => [String(id), name]))

  async function showToken(id: number) {
    const application = await tokenOf(id)
    if (application) setMade({ application: application.app_name, token: application.token })
  }

  const kind: Kind<Application> = {
    path: '/accounts/app_token',
    title: t('applications.title'),
    addLabel: t('applications.add'),
    empty: t('applications.empty'),
    mayEdit: true,
    onAdded: (answer) => void showToken((answer as { id: number }).id),
    further: ({ id, app_name }) => <RenewToken id={id} name={app_name} onRenewed={setMade} />,
    nameOf: ({ app_name }) => app_name,
    columns: [
      { title: t('applications.name'), dataIndex: 'app_name' },
      { title: t('applications.prefix'), dataIndex: 'ticket_sn_prefix' },
      {
        title: t('applications.workflows'),
        dataIndex: 'workflow_ids',
        render: (ids: string) => idsOf(ids).map((id) => <Tag key={id}>{named.get(id) ?? id}</Tag>),
      },
      { title: t('applications.created'), dataIndex: 'gmt_created' },
    ],
    inputs: (application) => (
      <>
        <Form.Item
          name="app_name"
          label={t('applications.name')}
          extra={t('applications.nameHint')}
          rules={needed(t('applications.name'))}
        >
          <Input maxLength={50} disabled={application !== undefined} />
        </Form.Item>
        <Form.Item
          name="ticket_sn_prefix"
          label={t('applications.prefix')}
          extra={t('applications.prefixHint')}
        >
          <Input maxLength={20} />
        </Form.Item>
        <Form.Item
          name="workflow_ids"
          label={t('applications.workflows')}
          extra={t('applications.workflowsHint')}
        >
          <Select
            mode="multiple"
            allowClear
            loading={workflows.isPending}
            placeholder={t('field.choose')}
            showSearch={{ optionFilterProp: 'label' }}
            options={workflows.data?.map(({ id, name }) => ({ value: String(id), label: name }))}
          />
        </Form.Item>
      </>
    ),
    valuesOf: (application) => ({
      app_name: application?.app_name,
      ticket_sn_prefix: application?.ticket_sn_prefix ?? '',
      workflow_ids: idsOf(application?.workflow_ids ?? ''),
    }),
    bodyOf: ({ workflow_ids, ...typed }: Typed) => ({ ...typed, workflow_ids: workflow_ids.join() }),
  }
  return (
    <>
      <RecordsPage kind={kind} hint={t('applications.hint')} />
      {made && <NewToken {...made} onClose={() => setMade(undefined)} />}
    </>
  )
}

const idsOf = (ids: string) => ids.split(',').filter(Boolean)
