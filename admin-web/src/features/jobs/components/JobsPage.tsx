import { ReloadOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Badge, Button, Card, Empty, Flex, Pagination, Tabs } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { ErrorPanel } from '@/components/ErrorPanel'
import { Loading } from '@/components/Loading'
import { PageHead } from '@/components/PageHead'

import { type JobFilter, jobs as jobsQuery, type JobStatus, STATUSES } from '../api/jobs'
import { JobFilters } from './JobFilters'
import { JobTable } from './JobTable'
import { RetryButtons } from './RetryButtons'
import { useJobFilter } from './useJobFilter'

/** What the server does by itself, for those who see to it that it does. */
export default function JobsPage() {
  const { t } = useTranslation()
  const { filter, show } = useJobFilter()
  const jobs = useQuery(jobsQuery(filter))
  const [chosen, setChosen] = useState<string[]>([])
  const canRetry = filter.status === 'failed' || filter.status === 'retrying'

  function look(change: Partial<JobFilter>) {
    setChosen([])
    show(change)
  }

  return (
    <Card>
      <PageHead title={t('jobs.title')} hint={t('jobs.hint')} />
      <Tabs
        activeKey={filter.status}
        onChange={(status) => look({ status: status as JobStatus })}
        items={STATUSES.map((status) => ({
          key: status,
          label: <StatusLabel status={status} count={jobs.data?.counts[status]} />,
        }))}
      />
      <Flex vertical gap="middle">
        <Flex gap="small" wrap>
          <JobFilters filter={filter} onShow={look} />
          <Button
            icon={<ReloadOutlined aria-hidden />}
            aria-label={t('common.refresh')}
            loading={jobs.isFetching}
            onClick={() => void jobs.refetch()}
          />
        </Flex>
        {jobs.isError && <ErrorPanel error={jobs.error} retry={jobs.refetch} />}
        {jobs.isPending && <Loading rows={6} />}
        {jobs.data && !jobs.isError && (
          <>
            {canRetry && jobs.data.total > 0 && (
              <RetryButtons
                filter={filter}
                total={jobs.data.total}
                chosen={chosen}
                onDone={() => setChosen([])}
              />
            )}
            {jobs.data.total === 0 && (
              <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t(`jobs.empty.${filter.status}`)} />
            )}
            {jobs.data.total > 0 && (
              <JobTable jobs={jobs.data.value} chosen={chosen} onChoose={canRetry ? setChosen : undefined} />
            )}
            <Pagination
              align="end"
              hideOnSinglePage
              showSizeChanger={false}
              current={filter.page}
              pageSize={filter.perPage}
              total={jobs.data.total}
              onChange={(page) => look({ page })}
            />
          </>
        )}
      </Flex>
    </Card>
  )
}

function StatusLabel({ status, count }: { status: JobStatus; count: number | undefined }) {
  const { t } = useTranslation()
  return (
    <Flex gap={6} align="center">
      {t(`jobs.status.${status}`)}
      <Badge count={count ?? 0} color={status === 'failed' ? 'red' : 'gray'} overflowCount={9999} />
    </Flex>
  )
}
