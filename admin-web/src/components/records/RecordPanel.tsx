import { Flex, Typography } from 'antd'
import { type Ref, type ReactNode, useImperativeHandle } from 'react'

import type { Kind, Named } from './kind'
import { useRecordForm } from './useRecordForm'

/** For the page around: to ask before something else takes the place of what was typed. */
export interface RecordPanelControls {
  leave: (then: () => void) => void
}

interface Props<T extends Named> {
  title: ReactNode
  kind: Kind<T>
  record: T
  onSaved: () => void
  onClose: () => void
  /** What stands above the inputs, and below them. */
  above?: ReactNode
  below?: ReactNode
  controls: Ref<RecordPanelControls>
}

/** The inputs of one record, as a part of a page. */
export function RecordPanel<T extends Named>(props: Props<T>) {
  const { title, kind, record, above, below, controls } = props
  const { inputs, buttons, leave } = useRecordForm(kind, record, props.onSaved)
  useImperativeHandle(controls, () => ({ leave }))
  return (
    <Flex vertical gap="small" style={{ height: '100%' }}>
      <Typography.Title level={2} style={{ fontSize: 17, margin: 0 }}>
        {title}
      </Typography.Title>
      <Flex vertical gap="small" style={{ flex: 1, minHeight: 0, overflow: 'auto', paddingInlineEnd: 8 }}>
        {above}
        {inputs}
        {below}
      </Flex>
      {buttons(props.onClose)}
    </Flex>
  )
}
