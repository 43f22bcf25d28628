import { Card, Flex } from 'antd'
import { useTranslation } from 'react-i18next'

import { ErrorPanel } from '@/components/ErrorPanel'
import { PageHead } from '@/components/PageHead'

import { ADMINISTERED } from '../api/tickets'
import { ListingBar } from './ListingBar'
import { TicketList } from './TicketList'
import { useListing } from './useListing'
import { useTickets } from './useTickets'

/** Everybody's tickets, of the workflows that the reader administers. */
export default function AdministeredPage() {
  const { t } = useTranslation()
  const { listing, show, sizes } = useListing(ADMINISTERED)
  const list = useTickets(listing)
  return (
    <Card>
      <Flex vertical gap="middle">
        <PageHead title={t('workbench.administered')} hint={t('workbench.administeredHint')} />
        <div>
          <ListingBar listing={listing} busy={list.isFetching} onShow={show} />
          {list.isError ? (
            <ErrorPanel error={list.error} retry={list.refetch} />
          ) : (
            <TicketList
              listing={listing}
              found={list.data}
              busy={list.isPlaceholderData}
              sizes={sizes}
              onShow={show}
            />
          )}
        </div>
      </Flex>
    </Card>
  )
}
