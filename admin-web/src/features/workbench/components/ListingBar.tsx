import { ReloadOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button, Flex, Input, type InputRef, Select } from 'antd'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { useShortcut } from '@/lib/shortcuts'
import { workflows } from '@/lib/workflows'

import type { Listing } from '../api/tickets'
import { SavedViews } from './SavedViews'
import { useListedFields } from './useListedFields'

interface Props {
  listing: Listing
  busy: boolean
  onShow: (change: Partial<Listing>) => void
  onReload: () => void
}

/** What of a list is shown: words, one workflow, its fields as columns. */
export function ListingBar({ listing, busy, onShow, onReload }: Props) {
  const { t } = useTranslation()
  const offered = useQuery(workflows)
  const fields = useListedFields(listing.workflow)
  return (
    <Flex gap="small" wrap style={{ marginBottom: 16 }}>
      <Search key={listing.search} searched={listing.search} onSearch={(search) => onShow({ search })} />
      <Select<number>
        value={listing.workflow}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        placeholder={t('workbench.anyWorkflow')}
        aria-label={t('ticket.workflow')}
        style={{ minWidth: 180 }}
        options={offered.data?.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(workflow) => onShow({ workflow, columns: [], order: undefined })}
      />
      {fields.length > 0 && (
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
      <SavedViews />
      <Button
        icon={<ReloadOutlined aria-hidden />}
        aria-label={t('common.refresh')}
        loading={busy}
        onClick={onReload}
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
