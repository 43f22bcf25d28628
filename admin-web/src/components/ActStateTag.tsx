import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'

import { ACT_STATE } from '@/lib/wire'

const COLOURS: Record<number, string> = {
  [ACT_STATE.draft]: 'default',
  [ACT_STATE.inProgress]: 'processing',
  [ACT_STATE.sentBack]: 'warning',
  [ACT_STATE.takenBack]: 'warning',
  [ACT_STATE.finished]: 'success',
  [ACT_STATE.closed]: 'default',
}

/** How it goes with a ticket, in one word: in progress, sent back, finished, ... */
export function ActStateTag({ actState }: { actState: number }) {
  const { t } = useTranslation()
  return (
    <Tag color={COLOURS[actState] ?? 'default'} style={{ margin: 0 }}>
      {actState in COLOURS ? t(`actState.${actState as 0}`) : actState}
    </Tag>
  )
}
