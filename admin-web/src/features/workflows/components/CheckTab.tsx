import { CheckCircleOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Alert, Flex, Tag, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import { ErrorPanel } from '@/components/ErrorPanel'
import { Loading } from '@/components/Loading'
import { language } from '@/lib/i18n'
import { usePreference } from '@/lib/preferences'

import { checkOf, type Finding } from '../api/check'
import type { Workflow } from '../api/wire'

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
        <FoundAlert key={number} finding={finding} workflowId={workflow.id} />
      ))}
    </Flex>
  )
}

function FoundAlert({ finding, workflowId }: { finding: Finding; workflowId: number }) {
  const { t } = useTranslation()
  const chinese = usePreference(language) === 'zh'
  const { severity, element, run = [] } = finding
  const tab = PLACES[element?.kind ?? ''] ?? 'basics'
  return (
    <Alert
      type={severity}
      showIcon
      title={chinese ? finding.message_zh : finding.message}
      description={
        <Flex vertical gap={4}>
          {run.length > 0 && (
            <span>
              {t('check.run')}{' '}
              {run.map(({ state_name, transition_name }, at) => (
                <span key={at}>
                  <Tag>{state_name}</Tag>
                  {transition_name && <>→ {transition_name} → </>}
                </span>
              ))}
            </span>
          )}
          <Typography.Text type="secondary" code>
            {finding.code}
          </Typography.Text>
        </Flex>
      }
      action={
        element && (
          <Link to={`/admin/workflows/${workflowId}/${tab}?search=${encodeURIComponent(element.name ?? '')}`}>
            {t('check.mend')}
          </Link>
        )
      }
    />
  )
}

const PLACES: Record<string, string> = { state: 'states', transition: 'transitions', field: 'fields' }
