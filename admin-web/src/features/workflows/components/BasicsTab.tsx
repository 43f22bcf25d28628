import { App, Button, Flex, Form, Input, Select, Switch, Typography } from 'antd'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'

import { PersonPicker } from '@/components/PersonPicker'
import { useNeeded } from '@/components/records/useNeeded'
import { RefusalAlert } from '@/components/RefusalAlert'
import { useLeaveGuard } from '@/components/useLeaveGuard'
import { useSave } from '@/lib/records'

import { split, type Workflow, WORKFLOWS } from '../api/wire'
import { Choice } from './Choice'

interface Typed {
  name: string
  description: string
  notices: number[]
  display: string[]
  limit_expression: string
  title_template: string
  content_template: string
  view_permission_check: boolean
  workflow_admin: string[]
  intervener: string[]
  view_persons: string[]
  view_depts: number[]
  api_permission_apps: string[]
}

/** What a workflow is called, who may do what with its tickets, and whom it tells. */
export function BasicsTab({ workflow }: { workflow: Workflow }) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const needed = useNeeded()
  const [form] = Form.useForm<Typed>()
  const saving = useSave(WORKFLOWS)
  useLeaveGuard(useCallback(() => form.isFieldsTouched(), [form]))

  const send = (typed: Typed) =>
    saving.mutate(
      { id: workflow.id, body: bodyOf(typed) },
      {
        onSuccess: () => {
          form.resetFields()
          void message.success(t('records.saved'))
        },
      },
    )

  return (
    <Form
      // a form begins anew with what has been saved
      key={JSON.stringify(workflow)}
      form={form}
      name="workflow"
      layout="vertical"
      initialValues={typedOf(workflow)}
      onFinish={send}
      scrollToFirstError
      style={{ maxWidth: 720 }}
    >
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

      <Typography.Title level={2} style={{ fontSize: 17 }}>
        {t('workflows.permissions')}
      </Typography.Title>
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

      <Typography.Title level={2} style={{ fontSize: 17 }}>
        {t('workflows.notices')}
      </Typography.Title>
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

      <RefusalAlert title={t('records.notSaved')} error={saving.error} />
      <Flex justify="end">
        <Button type="primary" htmlType="submit" loading={saving.isPending}>
          {t('records.save')}
        </Button>
      </Flex>
    </Form>
  )
}

function typedOf(workflow: Workflow): Typed {
  return {
    ...workflow,
    notices: split(workflow.notices).map(Number),
    display: listOf(workflow.display_form_str),
    view_depts: workflow.view_depts.map(Number),
  }
}

function bodyOf({ display, ...typed }: Typed) {
  const { notices, workflow_admin, intervener, view_persons, view_depts, api_permission_apps } = typed
  return {
    ...typed,
    title_template: typed.title_template ?? '',
    content_template: typed.content_template ?? '',
    limit_expression: typed.limit_expression || '{}',
    display_form_str: JSON.stringify(display),
    notices: notices.join(),
    workflow_admin: workflow_admin.join(),
    intervener: intervener.join(),
    view_persons: view_persons.join(),
    view_depts: view_depts.join(),
    api_permission_apps: api_permission_apps.join(),
  }
}

function listOf(text: string): string[] {
  try {
    const read: unknown = JSON.parse(text || '[]')
    return Array.isArray(read) ? read.map(String) : []
  } catch {
    return []
  }
}
