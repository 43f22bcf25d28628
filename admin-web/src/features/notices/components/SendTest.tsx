import { SendOutlined } from '@ant-design/icons'
import { useMutation } from '@tanstack/react-query'
import { App, Button } from 'antd'
import { useTranslation } from 'react-i18next'

import { sendTest } from '../api/notices'

/** Sends whoever asks a message by the notice, and says what came of it. */
export function SendTest({ id, name }: { id: number; name: string }) {
  const { t } = useTranslation()
  const { message, modal } = App.useApp()
  const label = t('notices.test', { name })
  const test = useMutation({
    mutationFn: () => sendTest(id),
    onSuccess: () => void message.success(t('notices.tested', { name })),
    onError: (refusal) =>
      void modal.error({ title: t('notices.notTested', { name }), content: refusal.message }),
  })
  return (
    <Button
      type="text"
      icon={<SendOutlined aria-hidden />}
      aria-label={label}
      title={label}
      loading={test.isPending}
      onClick={() => test.mutate()}
    />
  )
}
