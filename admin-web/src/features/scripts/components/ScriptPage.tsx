import { useQuery } from '@tanstack/react-query'
import { Card, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'

import { ErrorPanel } from '@/components/ErrorPanel'
import { Loading } from '@/components/Loading'
import { PageTitle } from '@/components/PageTitle'
import { allRecords } from '@/lib/records'

import { type Script, SCRIPTS, sourceOf } from '../api/scripts'
import { ScriptEditor } from './ScriptEditor'

/** One script in the back office, or a new one. */
export default function ScriptPage() {
  const { t } = useTranslation()
  const { scriptId = '' } = useParams()
  const isNew = scriptId === 'new'
  const id = Number(scriptId)
  const list = useQuery({ ...allRecords<Script>(SCRIPTS), enabled: !isNew })
  const source = useQuery({ ...sourceOf(id), enabled: !isNew })
  const script = list.data?.find((one) => one.id === id)
  const error = list.error ?? source.error

  if (error) return <ErrorPanel title={t('scripts.notShown')} error={error} retry={source.refetch} />
  const title = isNew ? t('scripts.add') : (script?.name ?? t('scripts.title'))
  return (
    <Card>
      <PageTitle>{title}</PageTitle>
      <Link to="/admin/scripts">{t('scripts.back')}</Link>
      <Typography.Title level={1} style={{ fontSize: 22, margin: '4px 0 16px' }}>
        {title}
      </Typography.Title>
      {isNew || (script && source.data !== undefined) ? (
        <ScriptEditor
          // what has been saved is what a form begins with
          key={isNew ? 'new' : JSON.stringify([script, source.data])}
          script={isNew ? undefined : script}
          source={isNew ? BLANK : source.data!}
        />
      ) : (
        <Loading rows={10} />
      )}
    </Card>
  )
}

const BLANK = `# ticket is the ticket in this state: its values are read, and set at the end
print(ticket.fields)
`
