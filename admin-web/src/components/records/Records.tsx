import { useQuery } from '@tanstack/react-query'
import { Flex } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'

import { ErrorPanel } from '@/components/ErrorPanel'
import { records } from '@/lib/records'

import type { Kind, Named } from './kind'
import { RecordForm } from './RecordForm'
import { RecordsTable } from './RecordsTable'
import { RecordsToolbar } from './RecordsToolbar'
import { useListing } from './useListing'

interface Props<T extends Named> {
  kind: Kind<T>
  /** What is drawn in place of the plain table. */
  children?: (edit: (record: T) => void) => ReactNode
}

/** The records of one kind: search, add, change, remove. */
export function Records<T extends Named>({ kind, children }: Props<T>) {
  const { t } = useTranslation()
  const { listing, show } = useListing()
  const go = useNavigate()
  const [edited, setEdited] = useState<T | 'new'>()
  const list = useQuery({ ...records<T>(kind.path, listing, kind.query), enabled: children === undefined })

  return (
    <Flex vertical gap="middle">
      <RecordsToolbar
        key={listing.search}
        searched={children ? undefined : listing.search}
        onSearch={(search) => show({ search })}
        add={kind.mayEdit ? kind.addLabel : undefined}
        otherWays={kind.otherWays}
        onAdd={() => (kind.addAt ? void go(kind.addAt) : setEdited('new'))}
      />
      {children?.(setEdited)}
      {list.isError && <ErrorPanel error={list.error} retry={list.refetch} />}
      {!children && !list.isError && (
        <RecordsTable
          kind={kind}
          found={list.data}
          busy={list.isPlaceholderData}
          listing={listing}
          onShow={show}
          onEdit={setEdited}
        />
      )}
      {edited !== undefined && (
        <RecordForm
          title={edited === 'new' ? kind.addLabel : t('records.edit', { name: kind.nameOf(edited) })}
          kind={kind}
          record={edited === 'new' ? undefined : edited}
          onClose={() => setEdited(undefined)}
        />
      )}
    </Flex>
  )
}
