import { CheckCircleOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Alert, Flex, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import { ErrorPanel } from '@/components/ErrorPanel'
import { Loading } from '@/components/Loading'
import { checkOf, type Finding } from '../api/check'
import type { Workflow } from '../api/wire'
import { FoundAlert } from './FoundAlert'

/** What would strand tickets of this workflow, and how it comes about. */
export function CheckTab({ workflow }: { workflow: Workflow }) {
  const { t } = useTranslation()
  const check = useQuery(checkOf(workflow.id))
  if (check.isError) return <ErrorPanel error={check.error} retry={check.refetch} />
  if (check.isPending) return <Loading rows={4} />
  const { findings, passed } = check.data
  if (findings.length === 0)
    return (
      <Alert type="success" showIcon icon={<CheckCircleOutlined aria-hidden />} title={t('check.clean')} />
    )
  return (
    <Flex vertical gap="middle">
      <Typography.Text type="secondary">{t(passed ? 'check.passed' : 'check.failed')}</Typography.Text>
      {findings.map((finding, number) => (
        <FoundAlert
          key={number}
          finding={finding}
          action={<Mend element={finding.element} workflowId={workflow.id} />}
        />
      ))}
    </Flex>
  )
}

function Mend({ element, workflowId }: { element: Finding['element']; workflowId: number }) {
  const { t } = useTranslation()
  if (!element) return null
  const drawn = element.kind === 'state' || element.kind === 'transition'
  const list = `${PLACES[element.kind] ?? 'basics'}?search=${encodeURIComponent(element.name)}`
  const place = drawn ? `diagram?at=${element.kind}_${element.id}` : list
  return <Link to={`/admin/workflows/${workflowId}/${place}`}>{t('check.mend')}</Link>
}

const PLACES: Record<string, string> = { field: 'fields' }
