import { Flex } from 'antd'
import { useTranslation } from 'react-i18next'

import { duration } from '@/lib/amounts'

import { meanOf, type StateHeat } from '../api/heat'

/** What is told of a state in the heat map. */
export function HeatNote({ state }: { state: StateHeat }) {
  const { t, i18n } = useTranslation()
  const time = (seconds: number | null) =>
    seconds === null ? t('field.empty') : duration(i18n.language, seconds)
  return (
    <Flex vertical gap={2}>
      <strong>{state.state_name}</strong>
      <span>
        {t('heat.now', { count: state.waiting })}
        {state.longest_seconds !== null && ` · ${t('heat.longest', { time: time(state.longest_seconds) })}`}
      </span>
      {state.stays > 0 && (
        <>
          <span>{t('heat.stays', { count: state.stays, time: time(meanOf(state)) })}</span>
          <span>{t('heat.spread', { half: time(state.median_seconds), most: time(state.p90_seconds) })}</span>
        </>
      )}
    </Flex>
  )
}
