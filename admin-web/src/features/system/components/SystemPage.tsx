import { useQuery } from '@tanstack/react-query'
import { Alert, Card, Col, Descriptions, Flex, Row } from 'antd'
import { useTranslation } from 'react-i18next'

import { ErrorPanel } from '@/components/ErrorPanel'
import { Loading } from '@/components/Loading'
import { PageHead } from '@/components/PageHead'
import { bytes, duration } from '@/lib/amounts'

import { condition } from '../api/system'
import { JobCounts } from './JobCounts'
import { Share } from './Share'
import { worriesOf } from './worries'

/** Whether the server does well, and what to see to where it does not. */
export default function SystemPage() {
  const { t, i18n } = useTranslation()
  const now = useQuery(condition)
  const language = i18n.language
  const head = <PageHead title={t('system.title')} hint={t('system.hint')} />

  if (!now.data)
    return (
      <Card>
        {head}
        {now.isError ? <ErrorPanel error={now.error} retry={now.refetch} /> : <Loading rows={8} />}
      </Card>
    )

  const { program, memory, disk, database, jobs, scripts } = now.data
  const worries = worriesOf(now.data)
  const of = (used: string | number, most: string | number) => t('system.of', { used, most })
  return (
    <Flex vertical gap="middle">
      <Card>
        <Flex vertical gap="middle">
          {head}
          {now.isError && <ErrorPanel title={t('system.stale')} error={now.error} retry={now.refetch} />}
          {worries.length === 0 && <Alert type="success" showIcon title={t('system.well')} />}
          {worries.map((worry) => (
            <Alert key={worry} type="warning" showIcon title={t(`system.worries.${worry}`)} />
          ))}
        </Flex>
      </Card>
      <Row gutter={[16, 16]}>
        <Col xs={24} lg={12}>
          <Card title={t('system.node')} style={{ height: '100%' }}>
            <Descriptions
              size="small"
              column={1}
              items={[
                { key: 'version', label: t('system.version'), children: program.version },
                { key: 'up', label: t('system.up'), children: duration(language, program.up_seconds) },
                { key: 'started', label: t('system.started'), children: program.started },
                { key: 'java', label: 'Java', children: program.java },
                { key: 'system', label: t('system.machine'), children: program.system },
                {
                  key: 'load',
                  label: t('system.load'),
                  children:
                    program.load < 0
                      ? t('field.empty')
                      : t('system.loadOf', { load: program.load.toFixed(2), count: program.processors }),
                },
              ]}
            />
            <Share
              name={t('system.memory')}
              words={of(bytes(language, memory.used), bytes(language, memory.most))}
              used={memory.used}
              most={memory.most}
              limit={0.95}
            />
            <Share
              name={t('system.disk', { folder: disk.folder })}
              words={t('system.free', { free: bytes(language, disk.free), size: bytes(language, disk.size) })}
              used={disk.size - disk.free}
              most={disk.size}
              limit={0.9}
            />
          </Card>
        </Col>
        <Col xs={24} lg={12}>
          <Card title={t('system.database')} style={{ height: '100%' }}>
            <Descriptions
              size="small"
              column={1}
              items={[
                { key: 'version', label: 'PostgreSQL', children: database.version },
                { key: 'schema', label: t('system.schema'), children: `V${database.schema}` },
                { key: 'size', label: t('system.size'), children: bytes(language, database.size) },
                { key: 'time', label: t('system.answered'), children: `${database.answered_millis} ms` },
                { key: 'waiting', label: t('system.waiting'), children: database.waiting },
              ]}
            />
            <Share
              name={t('system.connections')}
              words={of(database.connections, database.most_connections)}
              used={database.connections}
              most={database.most_connections}
              limit={0.9}
            />
            <Share
              name={t('system.ownConnections')}
              words={of(database.own_connections, database.most_own_connections)}
              used={database.own_connections}
              most={database.most_own_connections}
              limit={0.9}
            />
            <Share
              name={t('system.scripts')}
              words={t('system.scriptsNow', {
                busy: scripts.busy,
                ready: scripts.ready,
                limit: scripts.limit,
              })}
              used={scripts.busy}
              most={scripts.limit}
              limit={1}
            />
            {scripts.failure && <Alert type="warning" title={scripts.failure} />}
          </Card>
        </Col>
      </Row>
      <Card title={t('jobs.title')}>
        <JobCounts jobs={jobs} />
      </Card>
    </Flex>
  )
}
