import { useQuery } from '@tanstack/react-query'
import { App, Flex, Grid } from 'antd'
import { lazy, type RefObject, Suspense, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { Words } from '@/bpmn/editor/gestures'
import { APPENDED, NEW_KINDS } from '@/bpmn/editor/newKinds'
import { ErrorPanel } from '@/components/ErrorPanel'
import { Loading } from '@/components/Loading'
import type { RecordPanelControls } from '@/components/records/RecordPanel'
import type { DiagramControls, Meaning } from '@/lib/diagram'
import { allRecords } from '@/lib/records'

import { checkOf } from '../api/check'
import { pathOf, type State, type Transition, type Workflow } from '../api/wire'
import { ElementPanel } from './ElementPanel'
import { useFoundBadges } from './useFoundBadges'
import { useGestures } from './useGestures'

const DiagramEditor = lazy(() => import('@/bpmn/DiagramEditor'))

interface Props {
  workflow: Workflow
  xml: string | undefined
  selected: Meaning | undefined
  onSelect: (what: Meaning | undefined) => void
  history: { undo: () => void; redo: () => void }
  refresh: () => Promise<void>
  filling: boolean
  /** Whether it is said how to draw, while nothing is selected. */
  help: boolean
  controls: RefObject<DiagramControls | null>
}

/** The diagram to draw in, and beside it the form of what is selected. */
export function Drawing(props: Props) {
  const { workflow, xml, selected, onSelect, history, refresh, filling, help, controls } = props
  const { t } = useTranslation()
  const { modal } = App.useApp()
  const { lg = true } = Grid.useBreakpoint()
  const [broken, setBroken] = useState<Error>()
  const [branch, setBranch] = useState<{ transition: number; to: number }>()
  const panel = useRef<RecordPanelControls>(null)
  const states = useQuery(allRecords<State>(pathOf(workflow.id, 'states'))).data
  const transitions = useQuery(allRecords<Transition>(pathOf(workflow.id, 'transitions'))).data
  const check = useQuery(checkOf(workflow.id)).data
  const found = useFoundBadges(check)
  const words = useDrawingWords()

  function turnTo(what: Meaning | undefined) {
    const turn = () => {
      setBranch(undefined)
      onSelect(what)
    }
    if (panel.current) panel.current.leave(turn)
    else turn()
  }
  const gestures = useGestures(workflow.id, refresh, (what) => {
    setBranch(undefined)
    onSelect(what)
  })

  function remove(what: Meaning) {
    const records: { id: number; name: string }[] = (what.kind === 'state' ? states : transitions) ?? []
    const name = records.find(({ id }) => id === what.id)?.name ?? ''
    modal.confirm({
      title: t('records.removeSure', { name }),
      content: t(what.kind === 'state' ? 'draw.removeState' : 'draw.removeTransition'),
      okText: t('records.remove'),
      okButtonProps: { danger: true },
      onOk: () => gestures.remove(what, name),
    })
  }

  if (broken)
    return <ErrorPanel title={t('diagram.notShown')} error={broken} retry={() => setBroken(undefined)} />
  return (
    <Flex
      vertical={!lg}
      gap="middle"
      style={
        filling ? { flex: 1, minHeight: 0 } : lg ? { height: 'max(480px, calc(100vh - 300px))' } : undefined
      }
    >
      <div
        style={{
          flex: 1,
          minWidth: 0,
          display: 'flex',
          height: lg || filling ? undefined : '60vh',
          minHeight: lg || filling ? undefined : 320,
        }}
        className="drawing-place"
      >
        <Suspense fallback={<Loading rows={8} />}>
          <DiagramEditor
            xml={xml}
            marks={found.marks}
            badges={found.badges}
            selected={selected}
            gestures={{
              ...gestures,
              ...history,
              select: turnTo,
              remove,
              branch: async (transition, to) => {
                onSelect({ kind: 'transition', id: transition })
                setBranch({ transition, to })
              },
            }}
            words={words}
            label={t('draw.label', { name: workflow.name })}
            controls={controls}
            onError={setBroken}
          />
        </Suspense>
      </div>
      {(selected || help || xml === undefined || !lg) && (
        <aside
          aria-label={t('draw.panel')}
          style={{ width: lg ? 360 : '100%', flex: 'none', minHeight: 0, overflow: lg ? 'auto' : undefined }}
        >
          <ElementPanel
            key={selected ? `${selected.kind}${selected.id}${branch?.to ?? ''}` : 'none'}
            workflow={workflow}
            selected={selected}
            branchTo={branch?.transition === selected?.id ? branch?.to : undefined}
            isEmpty={xml === undefined}
            states={states}
            transitions={transitions}
            check={check}
            controls={panel}
            onSelect={turnTo}
            onSaved={() => {
              setBranch(undefined)
              void refresh()
            }}
            onClose={() => turnTo(undefined)}
            onRemove={remove}
          />
        </aside>
      )}
    </Flex>
  )
}

/** The same object as long as the language is the same: the editor begins anew when it changes. */
function useDrawingWords(): Words {
  const { t } = useTranslation()
  return useMemo(() => {
    const add = Object.fromEntries(NEW_KINDS.map((kind) => [kind, t(`draw.add.${kind}`)])) as Words['add']
    const append = Object.fromEntries(
      APPENDED.map((kind) => [kind, t(`draw.append.${kind}`)]),
    ) as Words['append']
    return {
      add,
      append,
      connect: t('draw.connect'),
      timer: t('draw.timer'),
      branch: t('draw.branch'),
      remove: t('records.remove'),
    }
  }, [t])
}
