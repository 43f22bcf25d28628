import { Button, Empty, Flex, Grid, Pagination } from 'antd'
import { useTranslation } from 'react-i18next'

import { Loading } from '@/components/Loading'
import type { Page } from '@/lib/api'

import { isFiltered, type Listing, type TicketRow, UNFILTERED } from '../api/tickets'
import { TicketCards } from './TicketCards'
import { TicketTable } from './TicketTable'

interface Props {
  listing: Listing
  found: Page<TicketRow> | undefined
  busy: boolean
  sizes: number[]
  onShow: (change: Partial<Listing>) => void
}

/** One page of a list: a table where there is room, else cards. */
export function TicketList({ listing, found, busy, sizes, onShow }: Props) {
  const { t } = useTranslation()
  const { md = true } = Grid.useBreakpoint()
  if (found === undefined) return <Loading rows={8} />
  if (found.total === 0) return <Nothing listing={listing} onShow={onShow} />
  return (
    <Flex vertical gap="middle" aria-busy={busy}>
      {md ? (
        <TicketTable rows={found.value} listing={listing} onShow={onShow} />
      ) : (
        <TicketCards rows={found.value} />
      )}
      <Pagination
        align="end"
        responsive
        showSizeChanger
        current={listing.page}
        pageSize={listing.perPage}
        pageSizeOptions={sizes}
        total={found.total}
        showTotal={(total) => t('workbench.total', { total })}
        onChange={(page, perPage) => onShow(perPage === listing.perPage ? { page } : { perPage })}
      />
    </Flex>
  )
}

const TEACH = {
  duty: 'workbench.emptyDuty',
  owner: 'workbench.emptyOwner',
  relation: 'workbench.emptyRelation',
  worked: 'workbench.emptyWorked',
  administered: 'workbench.emptyAdministered',
} as const satisfies Record<Listing['category'], string>

function Nothing({ listing, onShow }: Pick<Props, 'listing' | 'onShow'>) {
  const { t } = useTranslation()
  const { category, search, workflow } = listing
  const isOfWorkflowAlone = workflow && !isFiltered({ ...listing, workflow: undefined })
  const nothing = () => {
    if (search) return t('workbench.notFound', { search })
    if (isOfWorkflowAlone) return t('workbench.noneOfWorkflow')
    return t(isFiltered(listing) ? 'workbench.noneFits' : TEACH[category])
  }
  return (
    <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={nothing()}>
      {(search || isFiltered(listing)) && (
        <Button onClick={() => onShow(UNFILTERED)}>{t('workbench.clearSearch')}</Button>
      )}
    </Empty>
  )
}
