import { useMutation, useQueryClient } from '@tanstack/react-query'
import { App, Button, Flex, Popconfirm } from 'antd'
import { useTranslation } from 'react-i18next'

import { RefusalAlert } from '@/components/RefusalAlert'

import { allJobs, type JobFilter, retry } from '../api/jobs'

interface Props {
  filter: JobFilter
  total: number
  chosen: string[]
  onDone: () => void
}

/** Has chosen jobs done again, or all that the filter finds. */
export function RetryButtons({ filter, total, chosen, onDone }: Props) {
  const { t } = useTranslation()
  const { message } = App.useApp()
  const queries = useQueryClient()
  const retrying = useMutation({
    mutationFn: retry,
    onSuccess: async ({ retried }) => {
      onDone()
      void message.success(t('jobs.retried', { retried }))
      await queries.invalidateQueries(allJobs)
    },
  })
  return (
    <Flex vertical gap="small">
      <RefusalAlert title={t('jobs.notRetried')} error={retrying.error} />
      <Flex gap="small">
        <Button
          type="primary"
          disabled={chosen.length === 0}
          loading={retrying.isPending}
          onClick={() => retrying.mutate({ ids: chosen })}
        >
          {chosen.length === 0 ? t('jobs.retryNone') : t('jobs.retryChosen', { number: chosen.length })}
        </Button>
        <Popconfirm
          title={t('jobs.retryAllAsk', { number: total })}
          okText={t('common.yes')}
          cancelText={t('common.no')}
          onConfirm={() => retrying.mutate({ all: filter })}
        >
          <Button disabled={total === 0}>{t('jobs.retryAll')}</Button>
        </Popconfirm>
      </Flex>
    </Flex>
  )
}
