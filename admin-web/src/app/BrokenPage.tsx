import { Button, Result } from 'antd'
import { useTranslation } from 'react-i18next'
import { useRouteError } from 'react-router'

/** A mistake of ours, or an old page whose parts a newer server no longer has: loading it anew helps with the second. */
export function BrokenPage() {
  const { t } = useTranslation()
  const error = useRouteError()
  return (
    <Result
      status="warning"
      title={t('errors.broken')}
      subTitle={error instanceof Error ? error.message : undefined}
      extra={
        <Button type="primary" onClick={() => window.location.reload()}>
          {t('errors.reload')}
        </Button>
      }
    />
  )
}
