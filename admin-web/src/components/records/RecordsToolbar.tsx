import { PlusOutlined } from '@ant-design/icons'
import { Button, Flex, Input } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'

interface Props {
  /** Absent where there is nothing to search. */
  searched?: string
  onSearch: (search: string) => void
  /** Absent where nothing may be added. */
  add?: string
  otherWays?: ReactNode
  onAdd: () => void
}

export function RecordsToolbar({ searched, onSearch, add, otherWays, onAdd }: Props) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState(searched ?? '')
  return (
    <Flex gap="small" justify="space-between" wrap>
      {searched !== undefined ? (
        <Input.Search
          value={typed}
          allowClear
          placeholder={t('records.search')}
          aria-label={t('records.search')}
          style={{ maxWidth: 360 }}
          onChange={({ target }) => setTyped(target.value)}
          onSearch={(words) => onSearch(words.trim())}
        />
      ) : (
        <span />
      )}
      <Flex gap="small" wrap>
        {otherWays}
        {add && (
          <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={onAdd}>
            {add}
          </Button>
        )}
      </Flex>
    </Flex>
  )
}
