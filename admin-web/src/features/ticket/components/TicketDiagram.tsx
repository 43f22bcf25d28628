import { CompressOutlined, ZoomInOutlined, ZoomOutOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button, Card, Flex } from 'antd'
import type { TFunction } from 'i18next'
import { lazy, Suspense, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { Badge } from '@/bpmn/badge'
import type { DiagramControls } from '@/bpmn/DiagramViewer'
import { ErrorPanel } from '@/components/ErrorPanel'
import { Loading } from '@/components/Loading'

import { diagram as diagramQuery, type Ticket, type Trouble } from '../api/ticket'
import { Legend } from './Legend'
import { Troubles } from './Troubles'

const DiagramViewer = lazy(() => import('@/bpmn/DiagramViewer'))

/** The workflow as a diagram, with the ticket's place and path. */
export function TicketDiagram({ ticket }: { ticket: Ticket }) {
  const { t } = useTranslation()
  const diagram = useQuery(diagramQuery(ticket.id))
  const [broken, setBroken] = useState<Error>()
  const controls = useRef<DiagramControls>(null)

  // the same list as long as the diagram is the same: the viewer draws anew when it changes
  const badges = useMemo(
    () => diagram.data?.troubles.flatMap((trouble) => badgesOf(diagram.data.current, trouble, t)) ?? [],
    [diagram.data, t],
  )

  const error = diagram.error ?? broken
  return (
    <Card
      title={t('ticket.diagram')}
      extra={
        diagram.data && (
          <Flex gap={4}>
            <Button
              type="text"
              icon={<ZoomOutOutlined aria-hidden />}
              aria-label={t('diagram.zoomOut')}
              onClick={() => controls.current?.zoomOut()}
            />
            <Button
              type="text"
              icon={<ZoomInOutlined aria-hidden />}
              aria-label={t('diagram.zoomIn')}
              onClick={() => controls.current?.zoomIn()}
            />
            <Button
              type="text"
              icon={<CompressOutlined aria-hidden />}
              aria-label={t('diagram.fit')}
              onClick={() => controls.current?.showAll()}
            />
          </Flex>
        )
      }
    >
      {error && <ErrorPanel title={t('diagram.notShown')} error={error} retry={diagram.refetch} />}
      {diagram.isPending && <Loading rows={4} />}
      {diagram.data && !broken && (
        <Suspense fallback={<Loading rows={4} />}>
          <DiagramViewer
            xml={diagram.data.bpmn_xml}
            current={diagram.data.current}
            travelled={diagram.data.travelled}
            troubles={badges}
            label={t('diagram.label', { current: ticket.state_info.name })}
            controls={controls}
            onError={setBroken}
          />
          <Legend />
          <Troubles badges={badges} />
        </Suspense>
      )}
    </Card>
  )
}

const badgesOf = (current: string[], { status, error, next_attempt: at }: Trouble, t: TFunction): Badge[] =>
  current.map((element) => ({
    element,
    status,
    text: at ? t('diagram.retrying', { at, error }) : t('diagram.failed', { error }),
  }))
