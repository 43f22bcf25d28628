import { Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'

import type { Workflow } from '../api/wire'
import { Choice } from './Choice'
import { SettingsForm } from './SettingsForm'

/** How people are told of a workflow's tickets. */
export function NoticesTab({ workflow }: { workflow: Workflow }) {
  const { t } = useTranslation()
  return (
    <SettingsForm workflow={workflow}>
      <Form.Item name="notices" label={t('workflows.noticesBy')}>
        <Choice path="/workflows/simple_custom_notices" several />
      </Form.Item>
      <Form.Item
        name="content_template"
        label={t('workflows.contentTemplate')}
        extra={t('workflows.contentTemplateHint')}
      >
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 10 }} maxLength={1000} />
      </Form.Item>
    </SettingsForm>
  )
}
