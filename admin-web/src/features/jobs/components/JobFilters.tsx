import { useQuery } from '@tanstack/react-query'
import { Flex, Select } from 'antd'
import { useTranslation } from 'react-i18next'

import { workflows as workflowsQuery } from '@/lib/workflows'

import { type JobFilter, KINDS } from '../api/jobs'

const AGES = { 60: 'jobs.minute', 3600: 'jobs.hour', 86400: 'jobs.day' } as const

interface Props {
  filter: JobFilter
  onShow: (change: Partial<JobFilter>) => void
}

export function JobFilters({ filter, onShow }: Props) {
  const { t } = useTranslation()
  const workflows = useQuery(workflowsQuery)
  return (
    <Flex gap="small" wrap flex={1}>
      <Select
        allowClear
        style={{ minWidth: 150 }}
        aria-label={t('jobs.kindColumn')}
        placeholder={t('jobs.kindColumn')}
        value={filter.kind}
        options={KINDS.map((kind) => ({ value: kind, label: t(`jobs.kind.${kind}`) }))}
        onChange={(kind?: JobFilter['kind']) => onShow({ kind })}
      />
      <Select
        allowClear
        style={{ minWidth: 180 }}
        aria-label={t('ticket.workflow')}
        placeholder={t('ticket.workflow')}
        value={filter.workflowId}
        options={workflows.data?.map(({ id, name }) => ({ value: id, label: name })) ?? []}
        onChange={(workflowId?: number) => onShow({ workflowId })}
      />
      <Select
        allowClear
        style={{ minWidth: 170 }}
        aria-label={t('jobs.age')}
        placeholder={t('jobs.age')}
        value={filter.olderThan}
        options={Object.entries(AGES).map(([seconds, text]) => ({ value: Number(seconds), label: t(text) }))}
        onChange={(olderThan?: number) => onShow({ olderThan })}
      />
    </Flex>
  )
}
