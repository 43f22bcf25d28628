import { QuestionCircleOutlined, RedoOutlined, UndoOutlined } from '@ant-design/icons'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Grid, Segmented } from 'antd'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'

import { DiagramFrame } from '@/components/DiagramFrame'
import { ErrorPanel } from '@/components/ErrorPanel'
import { Loading } from '@/components/Loading'
import { type DiagramControls, type Meaning, meaningOf } from '@/lib/diagram'

import { drawingOf } from '../api/drawing'
import { WORKFLOWS, type Workflow } from '../api/wire'
import { Drawing } from './Drawing'
import { HeatMap } from './HeatMap'
import { useHistory } from './useHistory'

type View = 'draw' | 'tickets'

/** The workflow as a diagram: to be drawn, and to see where its tickets are. Which, and what is selected, stands in the address. */
export function DiagramTab({ workflow }: { workflow: Workflow }) {
  const { t } = useTranslation()
  const { lg = true } = Grid.useBreakpoint()
  const queries = useQueryClient()
  const [words, setWords] = useSearchParams()
  const controls = useRef<DiagramControls>(null)
  const [help, setHelp] = useState(false)
  const drawing = useQuery(drawingOf(workflow.id))
  const refresh = () =>
    queries.invalidateQueries({ predicate: ({ queryKey }) => isOf(workflow.id, queryKey) })
  const history = useHistory(workflow.id, refresh)

  if (drawing.isError)
    return <ErrorPanel title={t('diagram.notShown')} error={drawing.error} retry={refresh} />
  if (drawing.isPending) return <Loading rows={8} />
  const xml = drawing.data.bpmn_xml
  const view: View = xml !== undefined && words.get('view') === 'tickets' ? 'tickets' : 'draw'
  const select = (what: Meaning | undefined) =>
    setWords(what ? { at: `${what.kind}_${what.id}` } : {}, { replace: true })
  return (
    <DiagramFrame
      controls={controls}
      name={workflow.name}
      bpmn={xml}
      head={
        <>
          <Segmented<View>
            aria-label={t('heat.view')}
            value={view}
            onChange={(next) => setWords(next === 'tickets' ? { view: next } : {})}
            options={[
              { value: 'draw', label: t('heat.draw') },
              { value: 'tickets', label: t('heat.tickets'), disabled: xml === undefined },
            ]}
          />
          {view === 'draw' && <UndoButtons history={history} />}
          {view === 'draw' && xml !== undefined && lg && (
            <Button
              type={help ? 'default' : 'text'}
              icon={<QuestionCircleOutlined aria-hidden />}
              aria-pressed={help}
              onClick={() => setHelp(!help)}
            >
              {t('draw.how')}
            </Button>
          )}
        </>
      }
    >
      {(filling) =>
        view === 'tickets' ? (
          <HeatMap workflow={workflow} xml={xml!} filling={filling} controls={controls} />
        ) : (
          <Drawing
            workflow={workflow}
            xml={xml}
            selected={meaningOf(words.get('at') ?? '')}
            onSelect={select}
            history={history}
            refresh={refresh}
            filling={filling}
            help={help}
            controls={controls}
          />
        )
      }
    </DiagramFrame>
  )
}

function UndoButtons({ history }: { history: ReturnType<typeof useHistory> }) {
  const { t } = useTranslation()
  return (
    <>
      <Button
        icon={<UndoOutlined aria-hidden />}
        disabled={!history.canUndo}
        title="Ctrl+Z"
        onClick={history.undo}
      >
        {t('draw.undo')}
      </Button>
      <Button
        icon={<RedoOutlined aria-hidden />}
        disabled={!history.canRedo}
        title="Ctrl+Y"
        onClick={history.redo}
      >
        {t('draw.redo')}
      </Button>
    </>
  )
}

/** All that is kept of one workflow and its parts. */
const isOf = (workflowId: number, [kind, of]: readonly unknown[]) =>
  kind === 'records' && `${String(of)}/`.startsWith(`${WORKFLOWS}/${workflowId}/`)
