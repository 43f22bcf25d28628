import { App, Button, Flex, Form } from 'antd'
import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'

import { RefusalAlert } from '@/components/RefusalAlert'
import { useLeaveGuard } from '@/components/useLeaveGuard'
import { useSave } from '@/lib/records'

import type { Kind, Named } from './kind'

/** The inputs of one record; they stay, with the reason, when the server refuses. */
export function useRecordForm<T extends Named>(kind: Kind<T>, record: T | undefined, onDone: () => void) {
  const { t } = useTranslation()
  const { message, modal } = App.useApp()
  const [form] = Form.useForm<never>()
  const saving = useSave(kind.path)
  useLeaveGuard(useCallback(() => form.isFieldsTouched(), [form]))

  /** Asks first, if something was typed. */
  function leave(then: () => void) {
    if (!form.isFieldsTouched()) return then()
    modal.confirm({
      title: t('form.leaveTitle'),
      content: t('form.leaveText'),
      okText: t('form.leave'),
      cancelText: t('form.stay'),
      onOk: () => {
        form.resetFields()
        then()
      },
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
          onDone()
          if (record === undefined) kind.onAdded?.(answer)
        },
      },
    )

  const inputs = (
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
  )
  const buttons = (cancel: () => void) => (
    <Flex vertical gap="small">
      <RefusalAlert title={t('records.notSaved')} error={saving.error} />
      <Flex gap="small" justify="end">
        <Button onClick={() => leave(cancel)}>{t('records.cancel')}</Button>
        <Button type="primary" loading={saving.isPending} onClick={form.submit}>
          {t('records.save')}
        </Button>
      </Flex>
    </Flex>
  )
  return { inputs, buttons, leave }
}
