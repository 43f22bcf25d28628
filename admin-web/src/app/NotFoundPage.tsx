import { Result } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import { PageTitle } from '@/components/PageTitle'

export function NotFoundPage() {
  const { t } = useTranslation()
  return (
    <>
      <PageTitle>{t('errors.noSuchPage')}</PageTitle>
      <Result
        status="info"
        title={t('errors.noSuchPage')}
        extra={<Link to="/workbench">{t('errors.toWorkbench')}</Link>}
      />
    </>
  )
}
