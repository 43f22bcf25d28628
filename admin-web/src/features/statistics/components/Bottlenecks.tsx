import { useQuery } from '@tanstack/react-query'
import { Card, Empty, Typography } from 'antd'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

import { ErrorPanel } from '@/components/ErrorPanel'
import { Loading } from '@/components/Loading'

import { type Scope, stateTimes } from '../api/statistics'
import { StateTable } from './StateTable'
import { TimeChart } from './TimeChart'

const MOST_BARS = 10

/** The states in which tickets spend most of their time. */
export function Bottlenecks({ scope }: { scope: Scope }) {
  const { t } = useTranslation()
  const states = useQuery(stateTimes(scope))
  const kinds = useMemo(() => [t('statistics.total')], [t])
  const bars = useMemo(
    () =>
      (states.data ?? [])
        .filter(({ total_seconds }) => total_seconds > 0)
        .slice(0, MOST_BARS)
        .map(({ state_name, workflow_name, total_seconds }) => ({
          name: scope.workflow ? state_name : `${state_name} · ${workflow_name}`,
          times: [total_seconds],
        })),
    [states.data, scope.workflow],
  )
  return (
    <Card title={t('statistics.bottlenecks')} aria-busy={states.isPlaceholderData}>
      <Typography.Paragraph type="secondary">{t('statistics.bottlenecksHint')}</Typography.Paragraph>
      {states.isError && <ErrorPanel error={states.error} retry={states.refetch} />}
      {states.isPending && <Loading rows={4} />}
      {states.data?.length === 0 && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('statistics.noStays')} />
      )}
      {bars.length > 0 && <TimeChart label={t('statistics.bottlenecksLabel')} kinds={kinds} bars={bars} />}
      {states.data && states.data.length > 0 && <StateTable states={states.data} scope={scope} />}
    </Card>
  )
}
