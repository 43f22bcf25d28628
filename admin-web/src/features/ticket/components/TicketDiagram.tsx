import { useQuery } from '@tanstack/react-query'
import { Card, Typography } from 'antd'
import type { TFunction } from 'i18next'
import { lazy, Suspense, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { Badge } from '@/bpmn/badge'
import type { Mark } from '@/bpmn/mark'
import { DiagramFrame } from '@/components/DiagramFrame'
import { ErrorPanel } from '@/components/ErrorPanel'
import { Loading } from '@/components/Loading'
import type { DiagramControls } from '@/lib/diagram'

import { type Diagram, diagram as diagramQuery, type Ticket, type Trouble } from '../api/ticket'
import { Legend } from './Legend'
import { Troubles } from './Troubles'

const DiagramViewer = lazy(() => import('@/bpmn/DiagramViewer'))

/** The workflow as a diagram, with the ticket's place and path. */
export function TicketDiagram({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation()
  const { data, error: refusal, isPending, refetch } = useQuery(diagramQuery(ticket.id))
  const [broken, setBroken] = useState<Error>()
  const controls = useRef<DiagramControls>(null)
  const marks = useMemo(() => marksOf(data), [data])
  const badges = useMemo(
    () => data?.troubles.flatMap((trouble) => badgesOf(data.current, trouble, t)) ?? [],
    [data, t],
  )

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
                  label={t('diagram.label', { current: ticket.state_info.name })}
                  filling={filling}
                  controls={controls}
                  onError={setBroken}
                />
                <Legend />
                <Troubles badges={badges} />
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

const badgesOf = (current: string[], { status, error, next_attempt: at }: Trouble, t: TFunction): Badge[] =>
  current.map((element) => ({
    element,
    status,
    text: at ? t('diagram.retrying', { at, error }) : t('diagram.failed', { error }),
  }))
