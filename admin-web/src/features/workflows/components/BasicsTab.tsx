import { Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'

import { useNeeded } from '@/components/records/useNeeded'

import type { Workflow } from '../api/wire'
import { SettingsForm } from './SettingsForm'

/** What a workflow is called, and what its tickets show. */
export function BasicsTab({ workflow }: { workflow: Workflow }) {
  const { t } = useTranslation()
  const needed = useNeeded()
  return (
    <SettingsForm workflow={workflow}>
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
      <Form.Item
        name="title_template"
        label={t('workflows.titleTemplate')}
        extra={t('workflows.titleTemplateHint')}
      >
        <Input maxLength={50} placeholder="{creator}: {title}" />
      </Form.Item>
      <Form.Item name="display" label={t('workflows.display')} extra={t('workflows.displayHint')}>
        <Select mode="tags" tokenSeparators={[',']} />
      </Form.Item>
      <Form.Item name="limit_expression" label={t('workflows.limit')} extra={t('workflows.limitHint')}>
        <Input placeholder='{"period":24,"count":1,"level":1}' style={{ fontFamily: 'monospace' }} />
      </Form.Item>
    </SettingsForm>
  )
}
