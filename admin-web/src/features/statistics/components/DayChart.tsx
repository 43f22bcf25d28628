import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

import { Chart } from '@/components/chart/Chart'

import type { Opened } from '../api/statistics'
import { perDay } from './perDay'

/** How many tickets were opened each day, one colour a workflow. */
export function DayChart({ opened }: { opened: Opened }) {
  const { t } = useTranslation()
  const options = useMemo(() => {
    const { days, series } = perDay(opened, t('statistics.others'))
    return {
      grid: { left: 8, right: 8, top: 40, bottom: 8, outerBoundsMode: 'same' as const },
      legend: { type: 'plain' as const, top: 0, left: 0 },
      tooltip: { trigger: 'axis' as const, axisPointer: { type: 'shadow' as const } },
      xAxis: {
        type: 'category' as const,
        data: days,
        axisLabel: { formatter: (day: string) => day.slice(5), hideOverlap: true },
      },
      yAxis: { type: 'value' as const, minInterval: 1 },
      series: series.map(({ name, counts }) => ({
        type: 'bar' as const,
        stack: 'opened',
        barMaxWidth: 28,
        name,
        data: counts,
      })),
    }
  }, [opened, t])
  return (
    <Chart
      options={options}
      height={280}
      label={t('statistics.perDayLabel', {
        total: opened.all.opened,
        from: opened.start_date,
        to: opened.end_date,
      })}
    />
  )
}
