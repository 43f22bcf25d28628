import { DownloadOutlined, UploadOutlined } from '@ant-design/icons'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Button, Flex, Form, Input, Switch, Upload } from 'antd'
import { lazy, Suspense, useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'

import { Loading } from '@/components/Loading'
import { useNeeded } from '@/components/records/useNeeded'
import { RefusalAlert } from '@/components/RefusalAlert'
import { useLeaveGuard } from '@/components/useLeaveGuard'
import { saveText } from '@/lib/files'

import { saveScript, type Script, type ScriptDraft, SCRIPTS, type Trial } from '../api/scripts'
import { lineAt } from './lineAt'
import { TryScript } from './TryScript'

const CodeInput = lazy(() => import('@/code/CodeInput'))

interface Props {
  /** Absent for a new one. */
  script: Script | undefined
  source: string
}

export function ScriptEditor({ script, source }: Props) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const needed = useNeeded()
  const queries = useQueryClient()
  const go = useNavigate()
  const [form] = Form.useForm<ScriptDraft>()
  const [failure, setFailure] = useState<Trial['error']>(null)
  const text = Form.useWatch('source', form) ?? source
  const saving = useMutation({ mutationFn: (draft: ScriptDraft) => saveScript(script?.id, draft) })
  useLeaveGuard(useCallback(() => form.isFieldsTouched(), [form]))
  const flaws = useMemo(() => (failure ? [lineAt(text, failure)] : []), [failure, text])

  const send = (draft: ScriptDraft) =>
    saving.mutate(draft, {
      onSuccess: async ({ script_id: id }) => {
        void message.success(t('records.saved'))
        form.resetFields()
        await queries.invalidateQueries({ queryKey: ['records', SCRIPTS] })
        if (id !== undefined) void go(`/admin/scripts/${id}`, { replace: true })
      },
    })

  return (
    <Form<ScriptDraft>
      form={form}
      name="script"
      layout="vertical"
      initialValues={{
        name: script?.name,
        description: script?.description,
        is_active: script?.is_active ?? true,
        source,
      }}
      onFinish={send}
      scrollToFirstError
    >
      <Flex gap="middle" wrap>
        <Form.Item
          name="name"
          label={t('scripts.name')}
          rules={needed(t('scripts.name'))}
          style={{ flex: '1 1 220px' }}
        >
          <Input maxLength={50} />
        </Form.Item>
        <Form.Item name="description" label={t('scripts.description')} style={{ flex: '2 1 260px' }}>
          <Input maxLength={1000} />
        </Form.Item>
        <Form.Item
          name="is_active"
          label={t('scripts.active')}
          tooltip={t('scripts.activeHint')}
          valuePropName="checked"
        >
          <Switch />
        </Form.Item>
      </Flex>
      <Suspense fallback={<Loading rows={10} />}>
        <Form.Item name="source" label={t('scripts.source')}>
          <CodeInput language="python" label={t('scripts.source')} flaws={flaws} />
        </Form.Item>
      </Suspense>
      <RefusalAlert title={t('records.notSaved')} error={saving.error} />
      <Flex gap="small" justify="space-between" wrap style={{ marginBottom: 24 }}>
        <Flex gap="small" wrap>
          <Upload
            accept=".py,text/x-python"
            showUploadList={false}
            beforeUpload={async (file) => {
              form.setFields([{ name: 'source', value: await file.text(), touched: true }])
              return Upload.LIST_IGNORE
            }}
          >
            <Button icon={<UploadOutlined aria-hidden />}>{t('scripts.upload')}</Button>
          </Upload>
          <Button
            icon={<DownloadOutlined aria-hidden />}
            onClick={() => saveText(text, `${script?.name ?? 'script'}.py`, 'text/x-python')}
          >
            {t('scripts.download')}
          </Button>
        </Flex>
        <Button type="primary" htmlType="submit" loading={saving.isPending}>
          {t('records.save')}
        </Button>
      </Flex>
      <TryScript source={text} onTried={({ error }) => setFailure(error)} />
    </Form>
  )
}
