import { ReloadOutlined } from '@ant-design/icons'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Card, Flex, Input, Tabs } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { ErrorPanel } from '@/components/ErrorPanel'
import { PageTitle } from '@/components/PageTitle'

import { CATEGORIES, type Category, tickets } from '../api/tickets'
import { CategoryLabel } from './CategoryLabel'
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
        onChange={(category) => show({ category: category as Category, title: '' })}
        items={CATEGORIES.map((category) => ({
          key: category,
          label: <CategoryLabel category={category} />,
        }))}
      />
      <Flex gap="small" style={{ marginBottom: 16 }}>
        <Search key={listing.title} searched={listing.title} onSearch={(title) => show({ title })} />
        <Button
          icon={<ReloadOutlined aria-hidden />}
          aria-label={t('common.refresh')}
          loading={list.isFetching}
          onClick={() => void queries.invalidateQueries({ queryKey: ['tickets'] })}
        />
      </Flex>
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

function Search({ searched, onSearch }: { searched: string; onSearch: (title: string) => void }) {
  const { t } = useTranslation()
  const [title, setTitle] = useState(searched)
  return (
    <Input.Search
      value={title}
      allowClear
      placeholder={t('workbench.search')}
      aria-label={t('workbench.search')}
      style={{ maxWidth: 420 }}
      onChange={({ target }) => setTitle(target.value)}
      onSearch={(words) => onSearch(words.trim())}
    />
  )
}
