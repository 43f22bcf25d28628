import { useQuery } from '@tanstack/react-query'
import { Flex, Segmented, Typography } from 'antd'
import { lazy, type RefObject, Suspense, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'

import { ErrorPanel } from '@/components/ErrorPanel'
import { Loading } from '@/components/Loading'
import { type DiagramControls, meaningOf } from '@/lib/diagram'
import { waitingTickets } from '@/lib/ticketList'

import { firstDay, heatOf as heatQuery, type StateHeat } from '../api/heat'
import type { Workflow } from '../api/wire'
import { HeatNote } from './HeatNote'
import { heatBadges, heatMarks, type HeatOf, hottest, undrawn } from './heatSigns'

const DiagramViewer = lazy(() => import('@/bpmn/DiagramViewer'))

interface Props {
  workflow: Workflow
  xml: string
  filling: boolean
  controls: RefObject<DiagramControls | null>
}

/** Where the workflow's tickets are, and how long they stay: the warmer, the more. */
export function HeatMap({ workflow, xml, filling, controls }: Props) {
  const { t, i18n } = useTranslation()
  const go = useNavigate()
  const [from] = useState(firstDay)
  const [by, setBy] = useState<HeatOf>('waiting')
  const [broken, setBroken] = useState<Error>()
  const heat = useQuery(heatQuery(workflow.id, from))
  const states = heat.data ?? NONE

  const marks = useMemo(() => heatMarks(states, by), [states, by])
  const { badges, linkTo } = useMemo(() => {
    const linkTo = ({ state_id: state }: StateHeat) => waitingTickets({ workflow: workflow.id, state, from })
    return { linkTo, badges: heatBadges(states, linkTo, i18n.language, t) }
  }, [states, workflow.id, from, i18n.language, t])

  const failed = heat.error ?? broken
  if (failed) return <ErrorPanel title={t('heat.notShown')} error={failed} retry={heat.refetch} />
  const elsewhere = undrawn(states, xml)
  return (
    <>
      <Flex gap="small" align="center" wrap>
        <Segmented<HeatOf>
          aria-label={t('heat.by')}
          value={by}
          onChange={setBy}
          options={[
            { value: 'waiting', label: t('heat.byWaiting') },
            { value: 'time', label: t('heat.byTime') },
          ]}
        />
        <Typography.Text type="secondary">
          {t(heat.data?.length === 0 ? 'heat.none' : 'heat.hint')}
        </Typography.Text>
      </Flex>
      <Suspense fallback={<Loading rows={6} />}>
        <DiagramViewer
          xml={xml}
          marks={marks}
          badges={badges}
          lookAt={hottest(marks)}
          noteOf={(element) => {
            const meaning = meaningOf(element)
            const state = meaning?.kind === 'state' && states.find(({ state_id }) => state_id === meaning.id)
            return state ? <HeatNote state={state} /> : null
          }}
          label={t('heat.label', { name: workflow.name })}
          filling={filling}
          controls={controls}
          onFollow={(href) => void go(href)}
          onError={setBroken}
        />
      </Suspense>
      {elsewhere.length > 0 && (
        <Flex gap="small" wrap>
          {t('heat.elsewhere')}
          {elsewhere.map((state) => (
            <Link key={state.state_id} to={linkTo(state)}>
              {t('heat.waiting', { count: state.waiting, name: state.state_name })}
            </Link>
          ))}
        </Flex>
      )}
    </>
  )
}

const NONE: StateHeat[] = []
