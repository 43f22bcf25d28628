import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Card, Tabs } from 'antd'
import { useTranslation } from 'react-i18next'

import { ErrorPanel } from '@/components/ErrorPanel'
import { PageTitle } from '@/components/PageTitle'

import { CATEGORIES, type Category, tickets } from '../api/tickets'
import { CategoryLabel } from './CategoryLabel'
import { ListingBar } from './ListingBar'
import { TicketList } from './TicketList'
import { useListing } from './useListing'

export default function WorkbenchPage() {
  const { t } = useTranslation()
  const { listing, show, sizes } = useListing()
  const list = useQuery(tickets(listing))
  const queries = useQueryClient()

  return (
    <Card styles={{ body: { paddingTop: 4 } }}>
      <PageTitle>{t(`workbench.${listing.category}`)}</PageTitle>
      <h1 className="visually-hidden">{t('workbench.title')}</h1>
      <Tabs
        tabBarGutter={20}
        activeKey={listing.category}
        onChange={(category) => show({ category: category as Category, search: '' })}
        items={CATEGORIES.map((category) => ({
          key: category,
          label: <CategoryLabel category={category} />,
        }))}
      />
      <ListingBar
        listing={listing}
        busy={list.isFetching}
        onShow={show}
        onReload={() => void queries.invalidateQueries({ queryKey: ['tickets'] })}
      />
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
