import { Alert, Button } from 'antd'
import { useTranslation } from 'react-i18next'

interface Props {
  title?: string
  error: Error
  retry?: () => unknown
}

/** Stands where something should have been: what happened, and how to try again. */
export function ErrorPanel({ title, error, retry }: Props) {
  const { t } = useTranslation()
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={title ?? t('errors.notLoaded')}
      description={error.message}
      action={
        retry && (
          <Button size="small" onClick={() => void retry()}>
            {t('common.retry')}
          </Button>
        )
      }
    />
  )
}
