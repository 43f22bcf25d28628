import { useQueryClient } from '@tanstack/react-query'
import { Modal, Typography } from 'antd'
import { useTranslation } from 'react-i18next'

import { LoginForm } from '@/features/login/components/LoginForm'

export default function SessionExpiredDialog({ username }: { username: string }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  return (
    <Modal open title={t('session.expired')} footer={null} closable={false} keyboard={false}>
      <Typography.Paragraph>{t('session.signInAgain')}</Typography.Paragraph>
      <LoginForm username={username} onDone={() => void queries.invalidateQueries()} />
    </Modal>
  )
}
