import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Card, Grid, Tabs } from 'antd'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'

import { ErrorPanel } from '@/components/ErrorPanel'
import { PageTitle } from '@/components/PageTitle'
import { lastList } from '@/lib/lastList'

import { CATEGORIES, type Category, tickets } from '../api/tickets'
import { CategoryLabel } from './CategoryLabel'
import { ListingBar } from './ListingBar'
import { TicketList } from './TicketList'
import { useListing } from './useListing'
import { useRowKeys } from './useRowKeys'

export default function WorkbenchPage() {
  const { t } = useTranslation()
  const { md = true } = Grid.useBreakpoint()
  const { listing, show, sizes } = useListing()
  const list = useQuery(tickets(listing))
  const queries = useQueryClient()
  const { pathname, search } = useLocation()
  const found = list.data?.value
  useRowKeys()
  useEffect(() => {
    if (found)
      lastList.show(
        found.map(({ id }) => id),
        pathname + search,
      )
  }, [found, pathname, search])

  return (
    <Card styles={{ body: md ? { paddingTop: 4 } : { padding: '4px 12px 12px' } }}>
      <PageTitle>{t(`workbench.${listing.category}`)}</PageTitle>
      <h1 className="visually-hidden">{t('workbench.title')}</h1>
      <Tabs
        // on a phone all four fit beside each other
        tabBarGutter={md ? 20 : 10}
        size={md ? undefined : 'small'}
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
