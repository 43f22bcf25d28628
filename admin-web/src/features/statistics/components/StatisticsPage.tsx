import { useQuery } from '@tanstack/react-query'
import { Card, Empty, Flex } from 'antd'
import { useTranslation } from 'react-i18next'

import { ErrorPanel } from '@/components/ErrorPanel'
import { Loading } from '@/components/Loading'
import { PageHead } from '@/components/PageHead'

import { opened as openedQuery } from '../api/statistics'
import { Bottlenecks } from './Bottlenecks'
import { DayChart } from './DayChart'
import { KeyFigures } from './KeyFigures'
import { LeadTimes } from './LeadTimes'
import { ScopeBar } from './ScopeBar'
import { useScope } from './useScope'

/** How many tickets there are, how long they take, and where they wait. */
export default function StatisticsPage() {
  const { t } = useTranslation()
  const scope = useScope()
  const opened = useQuery(openedQuery(scope.scope))
  return (
    <Flex vertical gap="middle" aria-busy={opened.isPlaceholderData}>
      <Card>
        <Flex vertical gap="middle">
          <PageHead title={t('statistics.title')} hint={t('statistics.hint')} />
          <ScopeBar {...scope} />
          {opened.isError && <ErrorPanel error={opened.error} retry={opened.refetch} />}
          {opened.isPending && <Loading rows={8} />}
          {opened.data?.all.opened === 0 && !opened.isError && (
            <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('statistics.empty')} />
          )}
          {opened.data && opened.data.all.opened > 0 && <KeyFigures figures={opened.data.all} />}
        </Flex>
      </Card>
      {opened.data && opened.data.all.opened > 0 && (
        <>
          <Card title={t('statistics.perDay')}>
            <DayChart opened={opened.data} />
          </Card>
          <LeadTimes workflows={opened.data.workflows} />
          <Bottlenecks scope={scope.scope} />
        </>
      )}
    </Flex>
  )
}
