import { App, Button, Flex, Form } from 'antd'
import { type ReactNode, useCallback } from 'react'
import { useTranslation } from 'react-i18next'

import { RefusalAlert } from '@/components/RefusalAlert'
import { useLeaveGuard } from '@/components/useLeaveGuard'
import { useSave } from '@/lib/records'

import { split, type Workflow, WORKFLOWS } from '../api/wire'

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

interface Props {
  workflow: Workflow
  /** The inputs of some of the settings; the others are saved as they were. */
  children: ReactNode
}

/** A part of what a workflow is beside its states and transitions. */
export function SettingsForm({ workflow, children }: Props) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const [form] = Form.useForm<Partial<Typed>>()
  const saving = useSave(WORKFLOWS)
  useLeaveGuard(useCallback(() => form.isFieldsTouched(), [form]))

  const before = typedOf(workflow)
  const send = (typed: Partial<Typed>) =>
    saving.mutate(
      { id: workflow.id, body: bodyOf({ ...before, ...typed }) },
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
      initialValues={before}
      onFinish={send}
      scrollToFirstError
      style={{ maxWidth: 720 }}
    >
      {children}
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
  const { name, description, limit_expression, title_template, content_template, view_permission_check } =
    workflow
  const { workflow_admin, intervener, view_persons, api_permission_apps } = workflow
  return {
    name,
    description,
    limit_expression,
    title_template,
    content_template,
    view_permission_check,
    workflow_admin,
    intervener,
    view_persons,
    api_permission_apps,
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
