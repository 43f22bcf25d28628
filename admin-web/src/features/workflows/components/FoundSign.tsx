import { ExclamationCircleFilled, InfoCircleFilled, WarningFilled } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button, Flex, Popover } from 'antd'
import { useTranslation } from 'react-i18next'

import { checkOf, findingsAt, worstOf } from '../api/check'
import { FoundAlert } from './FoundAlert'

const SIGNS = {
  error: <ExclamationCircleFilled aria-hidden style={{ color: '#cf1322' }} />,
  warning: <WarningFilled aria-hidden style={{ color: '#c87619' }} />,
  info: <InfoCircleFilled aria-hidden style={{ color: '#4d7bdb' }} />,
}

interface Props {
  workflowId: number
  kind: 'state' | 'transition' | 'field'
  id: number
}

/** In a row of a list: that the check found something there; the words are a click away. */
export function FoundSign({ workflowId, kind, id }: Props) {
  const { t } = useTranslation()
  const findings = findingsAt(useQuery(checkOf(workflowId)).data, kind, id)
  if (findings.length === 0) return null
  return (
    <Popover
      trigger={['click', 'hover']}
      content={
        <Flex vertical gap="small" style={{ maxWidth: 420 }}>
          {findings.map((finding, number) => (
            <FoundAlert key={number} finding={finding} />
          ))}
        </Flex>
      }
    >
      <Button
        type="text"
        size="small"
        icon={SIGNS[worstOf(findings)]}
        aria-label={t('check.foundHere', { count: findings.length })}
      />
    </Popover>
  )
}
