import { App, Button, Drawer, Flex, Form } from 'antd'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'

import { RefusalAlert } from '@/components/RefusalAlert'
import { useLeaveGuard } from '@/components/useLeaveGuard'
import { useSave } from '@/lib/records'

import type { Kind, Named } from './kind'

interface Props<T extends Named> {
  title: string
  kind: Kind<T>
  /** Absent for a new one. */
  record: T | undefined
  onClose: () => void
}

/** The inputs of one record beside the list; stays open with the reason when the server refuses. */
export function RecordForm<T extends Named>({ title, kind, record, onClose }: Props<T>) {
  const { t } = useTranslation()
  const { message, modal } = App.useApp()
  const [form] = Form.useForm<never>()
  const saving = useSave(kind.path)
  useLeaveGuard(useCallback(() => form.isFieldsTouched(), [form]))

  function leave() {
    if (!form.isFieldsTouched()) return onClose()
    modal.confirm({
      title: t('form.leaveTitle'),
      content: t('form.leaveText'),
      okText: t('form.leave'),
      cancelText: t('form.stay'),
      onOk: onClose,
    })
  }

  const send = (values: never) =>
    saving.mutate(
      { id: record?.id, body: kind.bodyOf(values) },
      {
        onSuccess: (answer) => {
          void message.success(t('records.saved'))
          // nothing is unsaved any more, whatever page comes next
          form.resetFields()
          onClose()
          if (record === undefined) kind.onAdded?.(answer)
        },
      },
    )

  return (
    <Drawer
      open
      title={title}
      size={kind.width ?? 520}
      styles={{ wrapper: { maxWidth: '100vw' } }}
      onClose={leave}
      footer={
        <Flex vertical>
          <RefusalAlert title={t('records.notSaved')} error={saving.error} />
          <Flex gap="small" justify="end">
            <Button onClick={leave}>{t('records.cancel')}</Button>
            <Button type="primary" loading={saving.isPending} onClick={form.submit}>
              {t('records.save')}
            </Button>
          </Flex>
        </Flex>
      }
    >
      <Form<never>
        form={form}
        name="record"
        layout="vertical"
        initialValues={kind.valuesOf(record)}
        onFinish={send}
        scrollToFirstError
      >
        {kind.inputs(record)}
        {/* Enter sends, as in any form */}
        <button type="submit" hidden tabIndex={-1} aria-hidden />
      </Form>
    </Drawer>
  )
}
