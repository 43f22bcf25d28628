import { useQuery } from '@tanstack/react-query'
import { Card, Typography } from 'antd'
import { lazy, Suspense, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { Mark } from '@/bpmn/mark'
import { DiagramFrame } from '@/components/DiagramFrame'
import { ErrorPanel } from '@/components/ErrorPanel'
import { Loading } from '@/components/Loading'
import { type DiagramControls, meaningOf } from '@/lib/diagram'
import { hasEnded } from '@/lib/wire'

import {
  type Diagram,
  diagram as diagramQuery,
  flowSteps,
  type Ticket,
  ticket as ticketQuery,
} from '../api/ticket'
import { Legend } from './Legend'
import { StepNote } from './StepNote'
import { Troubles } from './Troubles'
import { useTicketBadges } from './useTicketBadges'

const DiagramViewer = lazy(() => import('@/bpmn/DiagramViewer'))

const EVERY = 10_000

/** The workflow as a diagram, with the ticket's place and path. */
export function TicketDiagram({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation()
  // what happens elsewhere is seen here soon, while somebody looks
  const often = { refetchInterval: hasEnded(ticket.act_state_id) ? (false as const) : EVERY }
  const { data, error: refusal, isPending, refetch } = useQuery({ ...diagramQuery(ticket.id), ...often })
  const steps = useQuery({ ...flowSteps(ticket.id), ...often }).data
  useQuery({ ...ticketQuery(ticket.id), ...often })
  const [broken, setBroken] = useState<Error>()
  const controls = useRef<DiagramControls>(null)
  const marks = useMemo(() => marksOf(data), [data])
  const { troubles, badges } = useTicketBadges(ticket, data)

  const error = refusal ?? broken
  return (
    <Card>
      <DiagramFrame
        controls={controls}
        name={ticket.sn}
        bpmn={data?.bpmn_xml}
        head={<Typography.Text strong>{t('ticket.diagram')}</Typography.Text>}
      >
        {(filling) => (
          <>
            {error && <ErrorPanel title={t('diagram.notShown')} error={error} retry={refetch} />}
            {isPending && <Loading rows={4} />}
            {data && !broken && (
              <Suspense fallback={<Loading rows={4} />}>
                <DiagramViewer
                  xml={data.bpmn_xml}
                  marks={marks}
                  badges={badges}
                  lookAt={data.current[0]}
                  noteOf={(element) => {
                    const meaning = meaningOf(element)
                    return meaning?.kind === 'state' && !element.endsWith('_choice') && steps ? (
                      <StepNote stateId={meaning.id} steps={steps} ticket={ticket} />
                    ) : null
                  }}
                  label={t('diagram.label', { current: ticket.state_info.name })}
                  filling={filling}
                  controls={controls}
                  onError={setBroken}
                />
                <Legend />
                <Troubles badges={troubles} />
              </Suspense>
            )}
          </>
        )}
      </DiagramFrame>
    </Card>
  )
}

const marksOf = ({ travelled, current }: Pick<Diagram, 'travelled' | 'current'> = NOWHERE): Mark[] => [
  ...travelled.map((element) => ({ element, marker: 'travelled' as const })),
  ...current.map((element) => ({ element, marker: 'current' as const })),
]
const NOWHERE = { travelled: [], current: [] }
