import { Card, Col, Row, Statistic } from 'antd'
import { useTranslation } from 'react-i18next'

import { duration, percent } from '@/lib/amounts'

import type { Figures } from '../api/statistics'

/** The four numbers that are asked for first. */
export function KeyFigures({ figures }: { figures: Figures }) {
  const { t, i18n } = useTranslation()
  const { opened, ended, median_seconds, p90_seconds } = figures
  const time = (seconds: number | null) =>
    seconds === null ? t('field.empty') : duration(i18n.language, seconds)
  const count = (number: number) => number.toLocaleString(i18n.language)
  const shown = [
    [t('statistics.opened'), count(opened), t('statistics.openedHint')],
    [
      t('statistics.ended'),
      count(ended),
      t('statistics.endedHint', { share: percent(i18n.language, ended, opened) }),
    ],
    [t('statistics.median'), time(median_seconds), t('statistics.medianHint')],
    [t('statistics.p90'), time(p90_seconds), t('statistics.p90Hint')],
  ] as const
  return (
    <Row gutter={[12, 12]}>
      {shown.map(([title, value, hint]) => (
        <Col key={title} xs={12} lg={6}>
          <Card size="small" style={{ height: '100%' }}>
            <Statistic title={title} value={value} formatter={String} />
            <span style={{ fontSize: 12, opacity: 0.75 }}>{hint}</span>
          </Card>
        </Col>
      ))}
    </Row>
  )
}
