import { Alert, Flex, Tag, Typography } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

import { language } from '@/lib/i18n'
import { usePreference } from '@/lib/preferences'

import type { Finding } from '../api/check'

interface Props {
  finding: Finding
  action?: ReactNode
  small?: boolean
}

/** Something that the check found, and the shortest run of a ticket that shows it. */
export function FoundAlert({ finding, action, small = false }: Props) {
  const words = useWords()
  const { severity, code, run = [] } = finding
  if (small)
    return (
      <Alert
        type={severity}
        showIcon
        title={
          <>
            {words(finding)} {run.length > 1 && <Run run={run} />}
          </>
        }
      />
    )
  return (
    <Alert
      type={severity}
      showIcon
      title={words(finding)}
      description={
        <Flex vertical gap={4}>
          {run.length > 0 && <Run run={run} />}
          <Typography.Text type="secondary" code>
            {code}
          </Typography.Text>
        </Flex>
      }
      action={action}
    />
  )
}

export function Run({ run }: { run: NonNullable<Finding['run']> }) {
  const { t } = useTranslation()
  return (
    <span>
      {t('check.run')}{' '}
      {run.map(({ state_name, transition_name }, at) => (
        <span key={at}>
          <Tag>{state_name}</Tag>
          {transition_name && <>→ {transition_name} → </>}
        </span>
      ))}
    </span>
  )
}

/** What a finding says, in the user's language. */
export function useWords() {
  const chinese = usePreference(language) === 'zh'
  return ({ message, message_zh }: Finding) => (chinese ? message_zh : message)
}
