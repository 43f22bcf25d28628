import { BarChart, type BarSeriesOption } from 'echarts/charts'
import {
  GridComponent,
  type GridComponentOption,
  LegendComponent,
  type LegendComponentOption,
  TooltipComponent,
  type TooltipComponentOption,
} from 'echarts/components'
import { type ComposeOption, init, use as register } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'
import { theme } from 'antd'
import { useEffect, useRef } from 'react'

import { useMotion } from '@/lib/theme'

register([BarChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer])

export type Options = ComposeOption<
  BarSeriesOption | GridComponentOption | LegendComponentOption | TooltipComponentOption
>

/** Told apart by those who see no red and green too, in the light and in the dark. */
const COLOURS = ['#3b76e1', '#e08a1e', '#2a9d8f', '#b5529c', '#8a8f2b', '#6c757d', '#c4453c']

/** Drawn as SVG, in the colours of the page, as wide as there is room. */
export default function Plot({
  options,
  height,
  label,
}: {
  options: Options
  height: number
  label: string
}) {
  const place = useRef<HTMLDivElement>(null)
  const { token } = theme.useToken()
  const moving = useMotion()

  useEffect(() => {
    const chart = init(place.current, null, { renderer: 'svg', height })
    chart.setOption({
      animation: moving,
      color: COLOURS,
      textStyle: { color: token.colorTextSecondary, fontFamily: getComputedStyle(document.body).fontFamily },
      ...options,
      tooltip: {
        confine: true,
        backgroundColor: token.colorBgElevated,
        borderColor: token.colorBorderSecondary,
        textStyle: { color: token.colorText },
        ...options.tooltip,
      },
      legend: { itemGap: 16, textStyle: { color: token.colorTextSecondary }, ...options.legend },
    })
    const room = new ResizeObserver(() => chart.resize())
    room.observe(place.current!)
    return () => {
      room.disconnect()
      chart.dispose()
    }
  }, [options, height, token, moving])

  return <div ref={place} role="img" aria-label={label} style={{ height }} />
}
