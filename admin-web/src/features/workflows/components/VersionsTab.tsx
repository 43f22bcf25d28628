import { HistoryOutlined } from '@ant-design/icons'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Empty, Flex, Pagination, Tag, Timeline, Typography } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { ErrorPanel } from '@/components/ErrorPanel'
import { Loading } from '@/components/Loading'
import { call } from '@/lib/api'
import { records } from '@/lib/records'

import { statusOf } from '../api/publish'
import { type Version, versionOf } from '../api/versions'
import { pathOf, type Workflow } from '../api/wire'
import { DifferenceDiagrams } from './DifferenceDiagrams'
import { DifferenceList } from './DifferenceList'

/** Who changed what and when, and the way back. */
export function VersionsTab({ workflow }: { workflow: Workflow }) {
  const { t } = useTranslation()
  const [page, setPage] = useState(1)
  const path = pathOf(workflow.id, 'versions')
  const versions = useQuery(records<Version>(path, { search: '', page, perPage: 10 }))
  if (versions.isError) return <ErrorPanel error={versions.error} retry={versions.refetch} />
  if (versions.isPending) return <Loading rows={6} />
  if (versions.data.total === 0)
    return <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('versions.empty')} />
  return (
    <Flex vertical gap="middle">
      <Timeline
        items={versions.data.value.map((version, number) => ({
          key: version.version,
          content: (
            <OneVersion workflowId={workflow.id} version={version} isLatest={page === 1 && number === 0} />
          ),
        }))}
      />
      <Pagination
        align="end"
        hideOnSinglePage
        current={page}
        total={versions.data.total}
        showSizeChanger={false}
        onChange={setPage}
      />
    </Flex>
  )
}

interface Props {
  workflowId: number
  version: Version
  isLatest: boolean
}

function OneVersion({ workflowId, version, isLatest }: Props) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(isLatest)
  const [drawn, setDrawn] = useState(false)
  // the newest version is what the workflow is already, unless there is a draft
  const draft = useQuery(statusOf(workflowId)).data?.draft_changed ?? false
  const detail = useQuery({ ...versionOf(workflowId, version.version), enabled: open })
  const difference = detail.data?.difference
  return (
    <Flex vertical gap={4}>
      <Flex justify="space-between" align="center" gap="small" wrap>
        <span>
          <Typography.Text strong>{t('versions.number', { number: version.version })}</Typography.Text>{' '}
          <Typography.Text type="secondary">
            {version.author} · {version.gmt_modified}
          </Typography.Text>{' '}
          <VersionTags workflowId={workflowId} version={version} />
        </span>
        {(!isLatest || draft) && <Restore workflowId={workflowId} version={version.version} />}
      </Flex>
      {!open && (
        <Button
          type="link"
          size="small"
          style={{ alignSelf: 'start', padding: 0 }}
          onClick={() => setOpen(true)}
        >
          {t('versions.difference')}
        </Button>
      )}
      {difference && <DifferenceList difference={difference} />}
      {difference && difference.length > 0 && !drawn && (
        <Button
          type="link"
          size="small"
          style={{ alignSelf: 'start', padding: 0 }}
          onClick={() => setDrawn(true)}
        >
          {t('versions.draw')}
        </Button>
      )}
      {difference && drawn && (
        <DifferenceDiagrams
          workflowId={workflowId}
          before={version.version > 1 ? version.version - 1 : undefined}
          after={version.version}
          difference={difference}
        />
      )}
    </Flex>
  )
}

/** Which version tickets are opened on, and which were taken back. */
function VersionTags({ workflowId, version }: { workflowId: number; version: Version }) {
  const { t } = useTranslation()
  const status = useQuery(statusOf(workflowId))
  if (version.undone_by)
    return <Tag>{t('versions.undone', { by: version.undone_by, at: version.undone_at })}</Tag>
  return (
    status.data?.published_version === version.version && <Tag color="green">{t('versions.published')}</Tag>
  )
}

function Restore({ workflowId, version }: { workflowId: number; version: number }) {
  const { t } = useTranslation()
  const { modal, message } = App.useApp()
  const queries = useQueryClient()

  const ask = () =>
    modal.confirm({
      title: t('versions.restoreSure', { number: version }),
      content: t('versions.restoreHint'),
      okText: t('versions.restore'),
      onOk: () =>
        call('POST', `${pathOf(workflowId, 'versions')}/${version}/restore`).then(
          () => {
            void message.success(t('versions.restored', { number: version }))
            return queries.invalidateQueries({ queryKey: ['records'] })
          },
          (refusal: Error) =>
            void modal.error({ title: t('versions.notRestored'), content: refusal.message }),
        ),
    })

  return (
    <Button size="small" icon={<HistoryOutlined aria-hidden />} onClick={ask}>
      {t('versions.restore')}
    </Button>
  )
}
