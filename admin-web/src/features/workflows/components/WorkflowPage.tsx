import { useQuery } from '@tanstack/react-query'
import { Card, Tabs, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, Navigate, useNavigate, useParams } from 'react-router'

import { ErrorPanel } from '@/components/ErrorPanel'
import { Loading } from '@/components/Loading'
import { PageTitle } from '@/components/PageTitle'

import { workflowOf } from '../api/wire'
import { DraftBanner } from './DraftBanner'
import { TABS } from './tabs'

/** One workflow in the back office. Which of its tabs is open stands in the address. */
export default function WorkflowPage() {
  const { t } = useTranslation()
  const { workflowId, tab } = useParams()
  const id = Number(workflowId)
  const go = useNavigate()
  const workflow = useQuery(workflowOf(id))
  const opened = TABS.find(({ key }) => key === tab)

  if (workflow.isError)
    return <ErrorPanel title={t('workflows.notFound')} error={workflow.error} retry={workflow.refetch} />
  if (!opened) return <Navigate to={`/admin/workflows/${id}/${TABS[0].key}`} replace />
  const Opened = opened.content
  return (
    <Card>
      <PageTitle>{workflow.data?.name ?? t('workflows.title')}</PageTitle>
      <Link to="/admin/workflows">{t('workflows.title')}</Link>
      <Typography.Title level={1} style={{ fontSize: 22, margin: '4px 0 0' }}>
        {workflow.data?.name ?? ' '}
      </Typography.Title>
      <DraftBanner workflowId={id} />
      <Tabs
        activeKey={opened.key}
        onChange={(key) => void go(`/admin/workflows/${id}/${key}`)}
        items={TABS.map(({ key, label }) => ({ key, label: t(label) }))}
      />
      {workflow.data ? <Opened key={id} workflow={workflow.data} /> : <Loading rows={8} />}
    </Card>
  )
}
