import { Drawer } from 'antd'

import type { Kind, Named } from './kind'
import { useRecordForm } from './useRecordForm'

interface Props<T extends Named> {
  title: string
  kind: Kind<T>
  /** Absent for a new one. */
  record: T | undefined
  onClose: () => void
}

/** The inputs of one record beside the list. */
export function RecordForm<T extends Named>({ title, kind, record, onClose }: Props<T>) {
  const form = useRecordForm(kind, record, onClose)
  return (
    <Drawer
      open
      title={title}
      size={kind.width ?? 520}
      styles={{ wrapper: { maxWidth: '100vw' } }}
      onClose={() => form.leave(onClose)}
      footer={form.buttons(onClose)}
    >
      {form.inputs}
    </Drawer>
  )
}
