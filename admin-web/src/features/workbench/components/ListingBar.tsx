import { FilterOutlined, ReloadOutlined } from '@ant-design/icons'
import { useQueryClient } from '@tanstack/react-query'
import { Badge, Button, Flex, Grid, Input, type InputRef, Select } from 'antd'
import { type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { useShortcut } from '@/lib/shortcuts'

import { filtersOf, isFiltered, type Listing } from '../api/tickets'
import { Filters } from './Filters'
import { useListedFields } from './useListedFields'

interface Props {
  listing: Listing
  busy: boolean
  onShow: (change: Partial<Listing>) => void
  /** Absent where the lists that somebody has given a name are not found again. */
  views?: ReactNode
}

/** What of a list is shown: words, filters, fields as columns. On a phone the filters are behind a button that counts them. */
export function ListingBar({ listing, busy, onShow, views }: Props) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const fields = useListedFields(listing.workflow)
  const { md = true } = Grid.useBreakpoint()
  const [opened, setOpened] = useState(() => isFiltered(listing))
  const filters = filtersOf(listing)
  return (
    <Flex gap="small" wrap style={{ marginBottom: 16 }}>
      <Search key={listing.search} searched={listing.search} onSearch={(search) => onShow({ search })} />
      {!md && (
        <Badge count={filters} size="small">
          <Button
            icon={<FilterOutlined aria-hidden />}
            aria-label={t('workbench.filters', { number: filters })}
            aria-expanded={opened}
            onClick={() => setOpened(!opened)}
          />
        </Badge>
      )}
      {(md || opened) && <Filters listing={listing} onShow={onShow} />}
      {md && fields.length > 0 && (
        <Select<string[]>
          mode="multiple"
          value={listing.columns}
          allowClear
          maxTagCount="responsive"
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t('workbench.columns')}
          aria-label={t('workbench.columns')}
          style={{ minWidth: 200 }}
          options={fields.map(({ field_key, field_name }) => ({ value: field_key, label: field_name }))}
          onChange={(columns) => onShow({ columns })}
        />
      )}
      {views}
      <Button
        icon={<ReloadOutlined aria-hidden />}
        aria-label={t('common.refresh')}
        loading={busy}
        onClick={() => void queries.invalidateQueries({ queryKey: ['tickets'] })}
      />
    </Flex>
  )
}

function Search({ searched, onSearch }: { searched: string; onSearch: (words: string) => void }) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState(searched)
  const input = useRef<InputRef>(null)
  useShortcut('/', () => input.current?.focus())
  return (
    <Input.Search
      ref={input}
      value={typed}
      allowClear
      placeholder={t('workbench.search')}
      aria-label={t('workbench.search')}
      style={{ flex: '1 1 220px', maxWidth: 420 }}
      onChange={({ target }) => setTyped(target.value)}
      onSearch={(words) => onSearch(words.trim())}
    />
  )
}
