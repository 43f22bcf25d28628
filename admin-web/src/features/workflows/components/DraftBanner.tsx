import { useIsMutating, useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert } from 'antd'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import { publishKey, statusOf } from '../api/publish'

/** Says that what is edited is a draft, on every tab of a workflow in published mode. */
export function DraftBanner({ workflowId }: { workflowId: number }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const status = useQuery(statusOf(workflowId))
  const changing = useIsMutating() > 0

  // whatever was saved, the draft may have become another
  useEffect(() => {
    if (!changing) void queries.invalidateQueries({ queryKey: publishKey(workflowId) })
  }, [changing, queries, workflowId])

  if (status.data?.mode !== 'published') return null
  const { draft_changed: changed, published_version: version } = status.data
  return (
    <Alert
      type={changed ? 'warning' : 'info'}
      showIcon
      style={{ marginTop: 12 }}
      title={t(changed ? 'publish.draftChanged' : 'publish.draftSame', { version })}
      action={changed && <Link to={`/admin/workflows/${workflowId}/publish`}>{t('publish.review')}</Link>}
    />
  )
}
