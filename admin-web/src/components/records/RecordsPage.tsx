import { Card, Flex, Typography } from 'antd'
import type { ReactNode } from 'react'

import { PageTitle } from '@/components/PageTitle'

import type { Kind, Named } from './kind'
import { Records } from './Records'

interface Props<T extends Named> {
  kind: Kind<T>
  /** What stands below the title: what these records are for. */
  hint: ReactNode
  /** What is drawn in place of the plain table. */
  children?: (edit: (record: T) => void) => ReactNode
}

/** A page of the back office with nothing but the records of one kind. */
export function RecordsPage<T extends Named>({ kind, hint, children }: Props<T>) {
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
        <Records kind={kind}>{children}</Records>
      </Flex>
    </Card>
  )
}
