import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

import { Chart } from '@/components/chart/Chart'
import { duration } from '@/lib/amounts'

interface Bar {
  name: string
  /** Seconds, one for each of the kinds. */
  times: number[]
}

interface Props {
  label: string
  /** What the bars beside each other are. */
  kinds: string[]
  bars: Bar[]
}

const UNITS = [86_400, 3_600, 60, 1]

/** Lying bars of times, the first on top. */
export function TimeChart({ label, kinds, bars }: Props) {
  const { i18n } = useTranslation()
  const language = i18n.language
  const options = useMemo(() => {
    const longest = Math.max(1, ...bars.flatMap(({ times }) => times))
    // steps of whole days, hours or minutes, four of them or so
    const unit = UNITS.find((size) => longest >= size) ?? 1
    const interval = Math.max(1, Math.ceil(longest / unit / 4)) * unit
    return {
      grid: {
        left: 8,
        right: 24,
        top: kinds.length > 1 ? 36 : 8,
        bottom: 8,
        outerBoundsMode: 'same' as const,
      },
      legend: { show: kinds.length > 1, top: 0, left: 0 },
      tooltip: {
        trigger: 'axis' as const,
        axisPointer: { type: 'shadow' as const },
        valueFormatter: (seconds: unknown) => duration(language, Number(seconds)),
      },
      xAxis: {
        type: 'value' as const,
        interval,
        max: Math.ceil(longest / interval) * interval,
        axisLabel: { formatter: (seconds: number) => duration(language, seconds), hideOverlap: true },
      },
      yAxis: {
        type: 'category' as const,
        inverse: true,
        data: bars.map(({ name }) => name),
        axisLabel: { width: 190, overflow: 'truncate' as const },
      },
      series: kinds.map((name, number) => ({
        type: 'bar' as const,
        name,
        barMaxWidth: 16,
        data: bars.map(({ times }) => times[number]!),
      })),
    }
  }, [bars, kinds, language])
  return <Chart options={options} height={60 + bars.length * (kinds.length > 1 ? 44 : 30)} label={label} />
}
