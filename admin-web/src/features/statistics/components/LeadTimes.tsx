import { Card } from 'antd'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

import type { OfWorkflow } from '../api/statistics'
import { TimeChart } from './TimeChart'
import { WorkflowTable } from './WorkflowTable'

const MOST_BARS = 8

/** How long tickets take from their opening to their end, by workflow. */
export function LeadTimes({ workflows }: { workflows: OfWorkflow[] }) {
  const { t } = useTranslation()
  const kinds = useMemo(() => [t('statistics.median'), t('statistics.p90')], [t])
  const bars = useMemo(
    () =>
      workflows
        .filter(({ median_seconds }) => median_seconds !== null)
        .slice(0, MOST_BARS)
        .map(({ workflow_name, median_seconds, p90_seconds }) => ({
          name: workflow_name,
          times: [median_seconds ?? 0, p90_seconds ?? 0],
        })),
    [workflows],
  )
  return (
    <Card title={t('statistics.leadTime')}>
      {bars.length > 0 && <TimeChart label={t('statistics.leadTimeLabel')} kinds={kinds} bars={bars} />}
      <WorkflowTable workflows={workflows} />
    </Card>
  )
}
