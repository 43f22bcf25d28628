import { useQuery } from '@tanstack/react-query'
import { Alert, Flex, Tag, Typography } from 'antd'
import { lazy, Suspense, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { Mark } from '@/bpmn/mark'
import { DiagramFrame } from '@/components/DiagramFrame'
import { Loading } from '@/components/Loading'
import type { DiagramControls } from '@/lib/diagram'

import { bpmnOf, type Difference } from '../api/versions'

const DiagramViewer = lazy(() => import('@/bpmn/DiagramViewer'))

const NONE: never[] = []
const COLOURS = { added: 'green', removed: 'red', changed: 'gold' } as const

interface Props {
  workflowId: number
  /** Undefined where there was nothing before. */
  before: number | undefined
  after: number | 'draft'
  difference: Difference[]
}

/** The workflow before and after, with what is different coloured. */
export function DifferenceDiagrams({ workflowId, before, after, difference }: Props) {
  const { t } = useTranslation()
  const marks = useMemo(() => difference.flatMap(markOf), [difference])
  return (
    <Flex vertical gap="small">
      <Flex gap={4} wrap>
        {(['added', 'removed', 'changed'] as const).map((kind) => (
          <Tag key={kind} color={COLOURS[kind]}>
            {t(`versions.kinds.${kind}`)}
          </Tag>
        ))}
      </Flex>
      {before !== undefined && (
        <OneDiagram
          workflowId={workflowId}
          version={before}
          marks={marks}
          title={t('versions.before', { number: before })}
        />
      )}
      <OneDiagram
        workflowId={workflowId}
        version={after}
        marks={marks}
        title={after === 'draft' ? t('versions.draft') : t('versions.number', { number: after })}
      />
    </Flex>
  )
}

interface OneProps {
  workflowId: number
  version: number | 'draft'
  marks: Mark[]
  title: string
}

function OneDiagram({ workflowId, version, marks, title }: OneProps) {
  const { t } = useTranslation()
  const controls = useRef<DiagramControls>(null)
  const bpmn = useQuery(bpmnOf(workflowId, version))
  const [broken, setBroken] = useState<Error>()
  const error = bpmn.error ?? broken
  return (
    <DiagramFrame
      controls={controls}
      name={title}
      bpmn={bpmn.data?.bpmn_xml}
      head={<Typography.Text strong>{title}</Typography.Text>}
    >
      {(filling) => (
        <>
          {error && <Alert type="info" title={t('diagram.notShown')} description={error.message} />}
          {bpmn.isPending && <Loading rows={4} />}
          {bpmn.data && !error && (
            <Suspense fallback={<Loading rows={4} />}>
              <DiagramViewer
                xml={bpmn.data.bpmn_xml}
                marks={marks}
                badges={NONE}
                label={title}
                filling={filling}
                controls={controls}
                onError={setBroken}
              />
            </Suspense>
          )}
        </>
      )}
    </DiagramFrame>
  )
}

const markOf = ({ kind, element }: Difference): Mark[] =>
  kind === 'reordered' ? [] : [{ element, marker: kind }]
