import { EnvironmentFilled } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Empty, Flex, Timeline, Typography } from 'antd'
import { useTranslation } from 'react-i18next'

import { ErrorPanel } from '@/components/ErrorPanel'
import { Loading } from '@/components/Loading'

import { flowSteps } from '../api/ticket'
import { LogEntry } from './LogEntry'

/** The workflow's states in their order, with what happened in each. */
export function FlowStepList({ ticketId }: { ticketId: number }) {
  const { t } = useTranslation()
  const steps = useQuery(flowSteps(ticketId))
  if (steps.isPending) return <Loading />
  if (steps.isError) return <ErrorPanel error={steps.error} retry={steps.refetch} />
  const { value, current_state_id } = steps.data
  if (value.length === 0) return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('steps.empty')} />
  return (
    <Timeline
      items={value.map(({ state_id, state_name, state_flow_log_list }) => {
        const here = state_id === current_state_id
        return {
          key: state_id,
          color: state_flow_log_list.length > 0 ? 'green' : 'gray',
          icon: here ? (
            <EnvironmentFilled aria-label={t('steps.current')} style={{ fontSize: 16 }} />
          ) : undefined,
          content: (
            <Flex vertical gap={4} aria-current={here ? 'step' : undefined}>
              <Typography.Text
                strong={here}
                type={here || state_flow_log_list.length > 0 ? undefined : 'secondary'}
              >
                {state_name}
              </Typography.Text>
              {state_flow_log_list.map((entry) => (
                <LogEntry key={entry.id} entry={entry} />
              ))}
            </Flex>
          ),
        }
      })}
    />
  )
}
