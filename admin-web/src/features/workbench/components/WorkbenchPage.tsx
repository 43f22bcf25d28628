import { Card, Grid, Tabs } from 'antd'
import { useTranslation } from 'react-i18next'

import { ErrorPanel } from '@/components/ErrorPanel'
import { PageTitle } from '@/components/PageTitle'

import { CATEGORIES, type Category, UNFILTERED } from '../api/tickets'
import { CategoryLabel } from './CategoryLabel'
import { ListingBar } from './ListingBar'
import { SavedViews } from './SavedViews'
import { TicketList } from './TicketList'
import { useListing } from './useListing'
import { useTickets } from './useTickets'

export default function WorkbenchPage() {
  const { t } = useTranslation()
  const { md = true } = Grid.useBreakpoint()
  const { listing, show, sizes } = useListing()
  const { workflow, columns, order } = listing
  const list = useTickets(listing)

  return (
    <Card styles={{ body: md ? { paddingTop: 4 } : { padding: '4px 12px 12px' } }}>
      <PageTitle>{t(`workbench.${listing.category}`)}</PageTitle>
      <h1 className="visually-hidden">{t('workbench.title')}</h1>
      <Tabs
        // on a phone all four fit beside each other
        tabBarGutter={md ? 20 : 10}
        size={md ? undefined : 'small'}
        activeKey={listing.category}
        onChange={(category) =>
          show({ ...UNFILTERED, workflow, columns, order, category: category as Category })
        }
        items={CATEGORIES.map((category) => ({
          key: category,
          label: <CategoryLabel category={category} />,
        }))}
      />
      <ListingBar listing={listing} busy={list.isFetching} onShow={show} views={<SavedViews />} />
      {list.isError && <ErrorPanel error={list.error} retry={list.refetch} />}
      {!list.isError && (
        <TicketList
          listing={listing}
          found={list.data}
          busy={list.isPlaceholderData}
          sizes={sizes}
          onShow={show}
        />
      )}
    </Card>
  )
}
