import { Flex, Table, type TableColumnsType, Tag, Typography } from 'antd'
import { useTranslation } from 'react-i18next'

import { type AuditEntry, type Kind, KINDS } from '../api/audit'
import { Changes } from './Changes'

/** What the server calls the pages themselves, for Loonflow does. */
const PAGES = 'loonflow'
const COLOURS = { create: 'success', change: 'processing', delete: 'error' }
const FEW = 4

export function AuditTable({ entries }: { entries: AuditEntry[] }) {
  const { t } = useTranslation()
  const columns: TableColumnsType<AuditEntry> = [
    { title: t('audit.when'), dataIndex: 'gmt_created', width: 170 },
    {
      title: t('audit.who'),
      render: (_, { username, application }) => (
        <Flex vertical>
          {username}
          {application !== PAGES && (
            <Typography.Text type="secondary" style={{ fontSize: 12 }}>
              {t('audit.through', { application })}
            </Typography.Text>
          )}
        </Flex>
      ),
    },
    {
      title: t('audit.what'),
      render: (_, { action, kind, subject, subject_id }) => (
        <Flex vertical align="start" gap={2}>
          <Flex gap={6} wrap align="center">
            <Tag color={COLOURS[action]} style={{ margin: 0 }}>
              {t(`audit.actions.${action}`)}
            </Tag>
            {isKnown(kind) ? t(`audit.kinds.${kind}`) : kind}
          </Flex>
          <Typography.Text strong style={{ overflowWrap: 'anywhere' }}>
            {subject || `#${subject_id}`}
          </Typography.Text>
        </Flex>
      ),
    },
    {
      title: t('audit.changes'),
      render: (_, { changes }) => {
        const keys = Object.keys(changes)
        return keys.length > FEW ? (
          <Typography.Text type="secondary">{t('audit.many', { count: keys.length })}</Typography.Text>
        ) : (
          <Changes changes={changes} />
        )
      },
    },
  ]
  return (
    <Table<AuditEntry>
      rowKey="id"
      size="middle"
      columns={columns}
      dataSource={entries}
      pagination={false}
      scroll={{ x: 'max-content' }}
      expandable={{
        rowExpandable: ({ changes }) => Object.keys(changes).length > FEW,
        expandedRowRender: ({ changes }) => <Changes changes={changes} />,
      }}
    />
  )
}

const isKnown = (kind: string): kind is Kind => (KINDS as readonly string[]).includes(kind)
