import { useQuery } from '@tanstack/react-query'
import { Button, Card, Empty, Flex, Pagination } from 'antd'
import { useTranslation } from 'react-i18next'

import { ErrorPanel } from '@/components/ErrorPanel'
import { Loading } from '@/components/Loading'
import { PageHead } from '@/components/PageHead'

import { audit, type AuditFilter } from '../api/audit'
import { AuditFilters } from './AuditFilters'
import { AuditTable } from './AuditTable'
import { useAuditFilter } from './useAuditFilter'

const EVERYTHING = {
  username: '',
  subject: '',
  kind: undefined,
  action: undefined,
  from: '',
  to: '',
} satisfies Partial<AuditFilter>

/** Who changed what of the installation, for those who have to find out. */
export default function AuditPage() {
  const { t } = useTranslation()
  const { filter, show } = useAuditFilter()
  const entries = useQuery(audit(filter))
  const filtered = Object.keys(EVERYTHING).some((key) => Boolean(filter[key as keyof typeof EVERYTHING]))
  return (
    <Card>
      <Flex vertical gap="middle" aria-busy={entries.isPlaceholderData}>
        <PageHead title={t('audit.title')} hint={t('audit.hint')} />
        <AuditFilters filter={filter} onShow={show} />
        {entries.isError && <ErrorPanel error={entries.error} retry={entries.refetch} />}
        {entries.isPending && <Loading rows={8} />}
        {entries.data?.total === 0 && (
          <Empty
            image={Empty.PRESENTED_IMAGE_SIMPLE}
            description={t(filtered ? 'audit.notFound' : 'audit.empty')}
          >
            {filtered && <Button onClick={() => show(EVERYTHING)}>{t('workbench.clearSearch')}</Button>}
          </Empty>
        )}
        {entries.data && entries.data.total > 0 && !entries.isError && (
          <>
            <AuditTable entries={entries.data.value} />
            <Pagination
              align="end"
              responsive
              showSizeChanger={false}
              current={entries.data.page}
              pageSize={filter.perPage}
              total={entries.data.total}
              showTotal={(total) => t('records.total', { total })}
              onChange={(page) => show({ page })}
            />
          </>
        )}
      </Flex>
    </Card>
  )
}
