import { Form, Input, Select, Tag } from 'antd'
import { useTranslation } from 'react-i18next'

import type { Kind } from '@/components/records/kind'
import { RecordsPage } from '@/components/records/RecordsPage'
import { useNeeded } from '@/components/records/useNeeded'

interface Notice {
  id: number
  name: string
  description: string
  /** 1 hook, 2 WeChat Work, 3 DingTalk. */
  type_id: number
  corpid: string
  corpsecret: string
  appkey: string
  appsecret: string
  hook_url: string
  hook_token: string
}

const TYPES = [1, 2, 3] as const

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
        render: (type: 1 | 2 | 3) => <Tag>{t(`notices.types.${type}`)}</Tag>,
      },
      { title: t('notices.description'), dataIndex: 'description' },
      { title: t('notices.hookUrl'), dataIndex: 'hook_url' },
    ],
    inputs: () => <NoticeInputs />,
    valuesOf: (notice) => notice ?? { type_id: 1, description: '' },
    bodyOf: (typed: Partial<Notice>) => typed,
  }
  return <RecordsPage kind={kind} hint={t('notices.hint')} />
}

function NoticeInputs() {
  const { t } = useTranslation()
  const needed = useNeeded()
  const type = Form.useWatch<number>('type_id') ?? 1
  return (
    <>
      <Form.Item name="name" label={t('notices.name')} rules={needed(t('notices.name'))}>
        <Input maxLength={50} />
      </Form.Item>
      <Form.Item name="description" label={t('notices.description')}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} maxLength={200} />
      </Form.Item>
      <Form.Item name="type_id" label={t('notices.type')}>
        <Select options={TYPES.map((value) => ({ value, label: t(`notices.types.${value}`) }))} />
      </Form.Item>
      {type === 1 && (
        <>
          <Form.Item
            name="hook_url"
            label={t('notices.hookUrl')}
            extra={t('notices.hookUrlHint')}
            rules={[...needed(t('notices.hookUrl')), { type: 'url', message: t('notices.urlShape') }]}
          >
            <Input maxLength={100} placeholder="https://" />
          </Form.Item>
          <Form.Item
            name="hook_token"
            label={t('notices.hookToken')}
            extra={t('notices.hookTokenHint')}
            rules={needed(t('notices.hookToken'))}
          >
            <Input.Password maxLength={100} autoComplete="off" />
          </Form.Item>
        </>
      )}
      {type === 2 && <Pair first="corpid" second="corpsecret" />}
      {type === 3 && <Pair first="appkey" second="appsecret" />}
    </>
  )
}

function Pair({ first, second }: { first: 'corpid' | 'appkey'; second: 'corpsecret' | 'appsecret' }) {
  const { t } = useTranslation()
  const needed = useNeeded()
  return (
    <>
      <Form.Item name={first} label={t(`notices.${first}`)} rules={needed(t(`notices.${first}`))}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name={second} label={t(`notices.${second}`)} rules={needed(t(`notices.${second}`))}>
        <Input.Password maxLength={100} autoComplete="off" />
      </Form.Item>
    </>
  )
}
