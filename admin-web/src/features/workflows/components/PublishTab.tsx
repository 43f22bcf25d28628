import { useQuery } from '@tanstack/react-query'
import { Flex, Typography } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

import { ErrorPanel } from '@/components/ErrorPanel'
import { Loading } from '@/components/Loading'

import { statusOf } from '../api/publish'
import type { Workflow } from '../api/wire'
import { ModeChoice } from './ModeChoice'
import { MoveProgress } from './MoveProgress'
import { PublishDraft } from './PublishDraft'
import { UndoPublication } from './UndoPublication'
import { WhyPublish } from './WhyPublish'

/** When edits take effect, and for whom. */
export function PublishTab({ workflow }: { workflow: Workflow }) {
  const { t } = useTranslation()
  const status = useQuery(statusOf(workflow.id))
  if (status.isError) return <ErrorPanel error={status.error} retry={status.refetch} />
  if (status.isPending) return <Loading rows={6} />
  const { mode, published_version: version, previous_version: previous, draft_changed } = status.data
  return (
    <Flex vertical gap="large">
      <Section title={t('publish.mode')}>
        <ModeChoice workflowId={workflow.id} status={status.data} />
      </Section>
      {mode === 'compat' && <WhyPublish workflowId={workflow.id} />}
      {mode === 'published' && (
        <Section title={t('publish.now', { version })}>
          <MoveProgress workflowId={workflow.id} />
          {previous !== null && <UndoPublication workflowId={workflow.id} previous={previous} />}
        </Section>
      )}
      {mode === 'published' && (
        <Section title={t('versions.draft')}>
          {draft_changed ? (
            <PublishDraft key={version} workflowId={workflow.id} status={status.data} />
          ) : (
            <Typography.Text type="secondary">{t('publish.nothingToPublish')}</Typography.Text>
          )}
        </Section>
      )}
    </Flex>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <Typography.Title level={2} style={{ fontSize: 18, margin: '0 0 8px' }}>
        {title}
      </Typography.Title>
      <Flex vertical gap="middle">
        {children}
      </Flex>
    </section>
  )
}
