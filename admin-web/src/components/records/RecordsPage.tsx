import { useQuery } from '@tanstack/react-query'
import { Card, Flex, Typography } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { ErrorPanel } from '@/components/ErrorPanel'
import { PageTitle } from '@/components/PageTitle'
import { records } from '@/lib/records'

import { RecordForm } from './RecordForm'
import { RecordsTable } from './RecordsTable'
import { RecordsToolbar } from './RecordsToolbar'
import type { Kind, Named } from './kind'
import { useListing } from './useListing'

interface Props<T extends Named> {
  kind: Kind<T>
  /** What stands below the title: what these records are for. */
  hint: ReactNode
  /** What is drawn in place of the plain table. */
  children?: (edit: (record: T) => void) => ReactNode
}

/** A list of the back office: search, add, change, remove. */
export function RecordsPage<T extends Named>({ kind, hint, children }: Props<T>) {
  const { t } = useTranslation()
  const { listing, show } = useListing()
  const [edited, setEdited] = useState<T | 'new'>()
  const list = useQuery({ ...records<T>(kind.path, listing), enabled: children === undefined })
  const close = () => setEdited(undefined)

  return (
    <Card>
      <PageTitle>{kind.title}</PageTitle>
      <Flex vertical gap="middle">
        <div>
          <Typography.Title level={1} style={{ fontSize: 22, margin: 0 }}>
            {kind.title}
          </Typography.Title>
          <Typography.Text type="secondary">{hint}</Typography.Text>
        </div>
        <RecordsToolbar
          key={listing.search}
          searched={children ? undefined : listing.search}
          onSearch={(search) => show({ search })}
          add={kind.mayEdit ? kind.addLabel : undefined}
          onAdd={() => setEdited('new')}
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
      </Flex>
      {edited !== undefined && (
        <RecordForm
          title={edited === 'new' ? kind.addLabel : t('records.edit', { name: kind.nameOf(edited) })}
          kind={kind}
          record={edited === 'new' ? undefined : edited}
          onClose={close}
        />
      )}
    </Card>
  )
}
