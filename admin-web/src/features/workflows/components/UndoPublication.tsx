import { UndoOutlined } from '@ant-design/icons'
import { useMutation, useQuery } from '@tanstack/react-query'
import { App, Button, Modal, Typography } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { RefusalAlert } from '@/components/RefusalAlert'

import { type Targets, undo } from '../api/publish'
import { versionOf } from '../api/versions'
import { RunningPreview } from './RunningPreview'

interface Props {
  workflowId: number
  /** Which counts then. */
  previous: number
}

/** The way back to the version before, with what that means for running tickets. */
export function UndoPublication({ workflowId, previous }: Props) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button
        style={{ alignSelf: 'start' }}
        icon={<UndoOutlined aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {t('publish.undo', { version: previous })}
      </Button>
      {open && <UndoDialog workflowId={workflowId} previous={previous} onClose={() => setOpen(false)} />}
    </>
  )
}

function UndoDialog({ workflowId, previous, onClose }: Props & { onClose: () => void }) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const before = useQuery(versionOf(workflowId, previous))
  const [targets, setTargets] = useState<Targets>({})
  const doUndo = useMutation({
    mutationFn: () => undo(workflowId, targets),
    onSuccess: () => {
      void message.success(t('publish.undone', { version: previous }))
      onClose()
    },
  })
  return (
    <Modal
      open
      width={760}
      title={t('publish.undo', { version: previous })}
      okText={t('publish.undoNow')}
      confirmLoading={doUndo.isPending}
      onOk={() => doUndo.mutate()}
      onCancel={onClose}
    >
      <RefusalAlert title={t('publish.notUndone')} error={doUndo.error} />
      <Typography.Paragraph type="secondary">{t('publish.undoHint')}</Typography.Paragraph>
      <RunningPreview
        workflowId={workflowId}
        undo
        places={(before.data?.definition.states ?? []).filter(({ kind }) => kind !== 'end')}
        targets={targets}
        onTargets={setTargets}
      />
    </Modal>
  )
}
