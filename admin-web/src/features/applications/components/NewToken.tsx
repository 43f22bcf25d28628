import { Alert, Modal, Typography } from 'antd'
import { useTranslation } from 'react-i18next'

export interface Token {
  application: string
  token: string
}

/** A token that was just made: shown now, and in these pages never again. */
export function NewToken({ application, token, onClose }: Token & { onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <Modal
      open
      title={t('applications.newToken', { name: application })}
      okText={t('applications.kept')}
      cancelButtonProps={{ style: { display: 'none' } }}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      onOk={onClose}
    >
      <Alert type="warning" showIcon title={t('applications.shownOnce')} style={{ marginBottom: 16 }} />
      <Typography.Text code copyable={{ text: token }} style={{ fontSize: 15, overflowWrap: 'anywhere' }}>
        {token}
      </Typography.Text>
    </Modal>
  )
}
