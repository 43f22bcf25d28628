import { Flex, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import type { Check } from '../api/check'
import type { Workflow } from '../api/wire'
import { FoundAlert } from './FoundAlert'

interface Props {
  isEmpty: boolean
  workflow: Workflow
  check: Check | undefined
}

/** How to draw, and what the check says of the workflow as a whole. */
export function DrawingHelp({ isEmpty, workflow, check }: Props) {
  const { t } = useTranslation()
  const whole = check?.findings.filter(({ element }) => !element || element.kind === 'workflow') ?? []
  const elsewhere = (check?.findings.length ?? 0) - whole.length
  return (
    <Flex vertical gap="middle">
      <div>
        <Typography.Title level={2} style={{ fontSize: 17 }}>
          {t(isEmpty ? 'draw.begin' : 'draw.how')}
        </Typography.Title>
        <ul style={{ margin: 0, paddingInlineStart: 20, lineHeight: 1.8 }}>
          {(isEmpty ? (['beginHint'] as const) : STEPS).map((step) => (
            <li key={step}>{t(`draw.${step}`)}</li>
          ))}
        </ul>
      </div>
      {whole.map((finding, number) => (
        <FoundAlert key={number} finding={finding} small />
      ))}
      {elsewhere > 0 && (
        <Link to={`/admin/workflows/${workflow.id}/check`}>{t('check.found', { count: elsewhere })}</Link>
      )}
      <Typography.Text type="secondary">{t('draw.places')}</Typography.Text>
    </Flex>
  )
}

const STEPS = ['hintSelect', 'hintAdd', 'hintConnect', 'hintParallel', 'hintSaved'] as const
