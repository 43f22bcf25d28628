import { Skeleton } from 'antd'
import { useTranslation } from 'react-i18next'

/** The place of something that is on its way. */
export function Loading({ rows = 6 }: { rows?: number }) {
  const { t } = useTranslation()
  return (
    <div role="status" aria-label={t('common.loading')}>
      <Skeleton active paragraph={{ rows }} />
    </div>
  )
}
