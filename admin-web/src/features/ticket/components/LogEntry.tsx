import { Flex, Typography } from 'antd'
import { useTranslation } from 'react-i18next'

import type { FlowLogEntry } from '../api/ticket'

interface Props {
  entry: Omit<FlowLogEntry, 'state'>
  /** Named where it is not clear from around. */
  state?: string
}

/** Who did what, where and when, and said what. */
export function LogEntry({ entry, state }: Props) {
  const { t } = useTranslation()
  const { intervene_type_id, transition, participant_info, participant, suggestion, gmt_created } = entry
  const what =
    intervene_type_id >= 1 && intervene_type_id <= 13
      ? t(`log.${intervene_type_id as 1}`)
      : transition.transition_name
  return (
    <Flex vertical>
      <span>
        <strong>{participant_info.participant_alias || participant}</strong> · {what}
        {state && <Typography.Text type="secondary"> {t('log.at', { state })}</Typography.Text>}
      </span>
      {suggestion && (
        <Typography.Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {suggestion}
        </Typography.Text>
      )}
      <Typography.Text type="secondary" style={{ fontSize: 12 }}>
        <time>{gmt_created}</time>
      </Typography.Text>
    </Flex>
  )
}
