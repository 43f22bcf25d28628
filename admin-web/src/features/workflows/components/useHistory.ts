import { useQuery, useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { type Definition, definitionOf, replaceDefinition } from '../api/drawing'

interface History {
  shown: Definition | undefined
  past: Definition[]
  future: Definition[]
}

const MOST = 50

/**
 * The way back through what was done while this page is open, by gesture or by form; what was done before stands under
 * Versions. To undo is an edit as well: the workflow is made what it was.
 */
export function useHistory(workflowId: number, refresh: () => Promise<void>) {
  const { t } = useTranslation()
  const { modal } = App.useApp()
  const queries = useQueryClient()
  const { data: now } = useQuery(definitionOf(workflowId))
  const [history, setHistory] = useState<History>({ shown: undefined, past: [], future: [] })
  const [busy, setBusy] = useState(false)

  // the server's word on what the workflow is; equal answers are the same object (TanStack Query)
  if (now !== undefined && now !== history.shown)
    setHistory(({ shown, past }) => ({
      shown: now,
      past: shown ? [...past.slice(1 - MOST), shown] : past,
      future: [],
    }))

  /** As it is kept, so that what is equal is the same object. */
  async function fresh() {
    await queries.fetchQuery({ ...definitionOf(workflowId), staleTime: 0 })
    return queries.getQueryData(definitionOf(workflowId).queryKey)!
  }

  async function go(from: 'past' | 'future') {
    const wanted = history[from].at(-1)
    if (wanted === undefined || busy) return
    setBusy(true)
    try {
      const current = await fresh()
      // somebody else's work is not undone unseen: it is shown, and then can be
      if (current !== history.shown) return void modal.info({ title: t('draw.changedMeanwhile') })
      await replaceDefinition(workflowId, wanted)
      const became = await fresh()
      setHistory(({ past, future }) =>
        from === 'past'
          ? { shown: became, past: past.slice(0, -1), future: [...future, current] }
          : { shown: became, past: [...past, current], future: future.slice(0, -1) },
      )
    } catch (refusal) {
      void modal.error({ title: t('draw.notDone'), content: (refusal as Error).message })
    } finally {
      await refresh()
      setBusy(false)
    }
  }

  return {
    undo: () => void go('past'),
    redo: () => void go('future'),
    canUndo: history.past.length > 0 && !busy,
    canRedo: history.future.length > 0 && !busy,
  }
}
