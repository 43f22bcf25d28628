import { Form, Switch } from 'antd'
import { useTranslation } from 'react-i18next'

import { PersonPicker } from '@/components/PersonPicker'

import type { Workflow } from '../api/wire'
import { Choice } from './Choice'
import { SettingsForm } from './SettingsForm'

/** Who may do what with a workflow and its tickets. */
export function PermissionsTab({ workflow }: { workflow: Workflow }) {
  const { t } = useTranslation()
  return (
    <SettingsForm workflow={workflow}>
      <Form.Item name="workflow_admin" label={t('workflows.admins')} extra={t('workflows.adminsHint')}>
        <PersonPicker several />
      </Form.Item>
      <Form.Item name="intervener" label={t('workflows.interveners')} extra={t('workflows.intervenersHint')}>
        <PersonPicker several />
      </Form.Item>
      <Form.Item
        name="view_permission_check"
        label={t('workflows.viewCheck')}
        extra={t('workflows.viewCheckHint')}
        valuePropName="checked"
      >
        <Switch />
      </Form.Item>
      <Form.Item name="view_persons" label={t('workflows.viewers')}>
        <PersonPicker several />
      </Form.Item>
      <Form.Item name="view_depts" label={t('workflows.viewerDepartments')}>
        <Choice path="/accounts/simple_depts" several />
      </Form.Item>
      <Form.Item name="api_permission_apps" label={t('workflows.apps')} extra={t('workflows.appsHint')}>
        <Choice path="/accounts/simple_app_token" several by="app_name" named="app_name" />
      </Form.Item>
    </SettingsForm>
  )
}
