import { Empty, Flex, Pagination, Table } from 'antd'
import { useTranslation } from 'react-i18next'

import { Loading } from '@/components/Loading'
import type { Page } from '@/lib/api'
import type { Listing } from '@/lib/records'

import type { Kind, Named } from './kind'
import { RowActions } from './RowActions'
import { SIZES } from './useListing'

interface Props<T extends Named> {
  kind: Kind<T>
  found: Page<T> | undefined
  busy: boolean
  listing: Listing
  onShow: (change: Partial<Listing>) => void
  onEdit: (record: T) => void
}

export function RecordsTable<T extends Named>({ kind, found, busy, listing, onShow, onEdit }: Props<T>) {
  const { t } = useTranslation()
  if (found === undefined) return <Loading rows={8} />
  if (found.total === 0)
    return (
      <Empty
        image={Empty.PRESENTED_IMAGE_SIMPLE}
        description={listing.search ? t('records.notFound', { search: listing.search }) : kind.empty}
      />
    )
  return (
    <Flex vertical gap="middle" aria-busy={busy}>
      <Table<T>
        rowKey="id"
        size="middle"
        pagination={false}
        scroll={{ x: 'max-content' }}
        columns={withActions(kind, onEdit)}
        dataSource={found.value}
      />
      <Pagination
        align="end"
        responsive
        showSizeChanger
        current={listing.page}
        pageSize={listing.perPage}
        pageSizeOptions={SIZES}
        total={found.total}
        showTotal={(total) => t('records.total', { total })}
        onChange={(page, perPage) => onShow(perPage === listing.perPage ? { page } : { perPage })}
      />
    </Flex>
  )
}

/** The columns of a kind, and behind them what can be done to each row. */
export function withActions<T extends Named>(kind: Kind<T>, onEdit: (record: T) => void) {
  if (!kind.mayEdit && !kind.further) return kind.columns
  const actions = {
    key: 'actions',
    align: 'end' as const,
    fixed: 'end' as const,
    render: (_: unknown, record: T) => <RowActions kind={kind} record={record} onEdit={onEdit} />,
  }
  return [...kind.columns, actions]
}
