import { Flex, Grid, Table, type TableColumnsType, Tag, Typography } from 'antd'
import { useTranslation } from 'react-i18next'

import { type AuditEntry, type Kind, KINDS } from '../api/audit'
import { Changes } from './Changes'
import { differences } from './differences'

/** What the server calls the pages themselves, for Loonflow does. */
const PAGES = 'loonflow'
const COLOURS = { create: 'success', change: 'processing', delete: 'error' }
const FEW = 4

export function AuditTable({ entries }: { entries: AuditEntry[] }) {
  const { t } = useTranslation()
  const { md = true } = Grid.useBreakpoint()
  const columns: TableColumnsType<AuditEntry> = [
    { title: t('audit.when'), dataIndex: 'gmt_created', width: 170 },
    { title: t('audit.who'), render: (_, entry) => <Who entry={entry} /> },
    { title: t('audit.what'), render: (_, entry) => <What entry={entry} /> },
    { title: t('audit.changes'), render: (_, entry) => <Became entry={entry} /> },
  ]
  // on a phone one below the other, so that nothing has to be scrolled to
  const together: TableColumnsType<AuditEntry> = [
    {
      title: t('audit.title'),
      render: (_, entry) => (
        <Flex vertical gap={4}>
          <Flex gap="small" wrap>
            <Typography.Text type="secondary">{entry.gmt_created}</Typography.Text>
            <Who entry={entry} />
          </Flex>
          <What entry={entry} />
          <Became entry={entry} />
        </Flex>
      ),
    },
  ]
  return (
    <Table<AuditEntry>
      rowKey="id"
      size="middle"
      columns={md ? columns : together}
      showHeader={md}
      dataSource={entries}
      pagination={false}
      scroll={md ? { x: 'max-content' } : undefined}
      expandable={{
        rowExpandable: ({ changes }) => differences(changes).length > FEW,
        expandedRowRender: ({ kind, changes }) => <Changes kind={kind} changes={changes} />,
      }}
    />
  )
}

interface Of {
  entry: AuditEntry
}

function Who({ entry: { username, application } }: Of) {
  const { t } = useTranslation()
  return (
    <Flex vertical>
      {username}
      {application !== PAGES && (
        <Typography.Text type="secondary" style={{ fontSize: 12 }}>
          {t('audit.through', { application })}
        </Typography.Text>
      )}
    </Flex>
  )
}

function What({ entry: { action, kind, subject, subject_id } }: Of) {
  const { t } = useTranslation()
  return (
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
  )
}

function Became({ entry: { kind, changes } }: Of) {
  const { t } = useTranslation()
  const { length } = differences(changes)
  if (length > FEW)
    return <Typography.Text type="secondary">{t('audit.many', { count: length })}</Typography.Text>
  return <Changes kind={kind} changes={changes} />
}

const isKnown = (kind: string): kind is Kind => (KINDS as readonly string[]).includes(kind)
