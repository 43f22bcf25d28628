import { Tag } from 'antd'
import { useTranslation } from 'react-i18next'

import type { Kind } from '@/components/records/kind'
import { RecordsPage } from '@/components/records/RecordsPage'

import type { NoticeType, Way } from './NoticeInputs'
import { NoticeInputs } from './NoticeInputs'
import { SendTest } from './SendTest'

interface Notice {
  id: number
  name: string
  description: string
  type_id: NoticeType
  corpid: string
  corpsecret: string
  appkey: string
  appsecret: string
  hook_url: string
  hook_token: string
  agent_id: string
  script_id: number
}

export default function NoticesPage() {
  const { t } = useTranslation()
  const kind: Kind<Notice> = {
    path: '/workflows/custom_notices',
    title: t('notices.title'),
    addLabel: t('notices.add'),
    empty: t('notices.empty'),
    mayEdit: true,
    nameOf: ({ name }) => name,
    columns: [
      { title: t('notices.name'), dataIndex: 'name' },
      {
        title: t('notices.type'),
        dataIndex: 'type_id',
        render: (type: NoticeType) => <Tag>{t(`notices.types.${type}`)}</Tag>,
      },
      { title: t('notices.description'), dataIndex: 'description' },
      { title: t('notices.hookUrl'), dataIndex: 'hook_url' },
    ],
    inputs: () => <NoticeInputs />,
    valuesOf: (notice) =>
      notice
        ? { ...notice, way: wayOf(notice), script_id: notice.script_id || undefined }
        : { type_id: 1, description: '', way: 'robot' },
    // what is not asked for is not kept: a robot's address would count before an application
    bodyOf: (typed: Partial<Notice>) => ({ ...typed, way: undefined }),
    further: ({ id, name }) => <SendTest id={id} name={name} />,
  }
  return <RecordsPage kind={kind} hint={t('notices.hint')} />
}

const wayOf = ({ hook_url, corpid, appkey }: Notice): Way =>
  !hook_url && (corpid || appkey) ? 'application' : 'robot'
