import { useQuery } from '@tanstack/react-query'
import { Alert, Form, Input, Radio, Select } from 'antd'
import { useTranslation } from 'react-i18next'

import { useNeeded } from '@/components/records/useNeeded'
import { allRecords } from '@/lib/records'

/** 1 hook, 2 WeChat Work, 3 DingTalk, 4 mail, 5 script. */
const TYPES = [1, 2, 3, 4, 5] as const

export type NoticeType = (typeof TYPES)[number]

/** How a chat is reached: the robot of a group, or an application that writes to each person. */
const WAYS = ['robot', 'application'] as const

export type Way = (typeof WAYS)[number]

/** What a notice needs depends on its type. */
export function NoticeInputs() {
  const { t } = useTranslation()
  const needed = useNeeded()
  const type = Form.useWatch<NoticeType>('type_id') ?? 1
  const way = Form.useWatch<Way>('way') ?? 'robot'
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
          <Address hint={t('notices.hookUrlHint')} />
          <Token needed hint={t('notices.hookTokenHint')} />
        </>
      )}
      {(type === 2 || type === 3) && <WayInput />}
      {type === 2 && way === 'robot' && <Address hint={t('notices.robotHint')} />}
      {type === 2 && way === 'application' && <Application id="corpid" secret="corpsecret" />}
      {type === 3 && way === 'robot' && (
        <>
          <Address hint={t('notices.robotHint')} />
          <Token hint={t('notices.robotTokenHint')} />
        </>
      )}
      {type === 3 && way === 'application' && <Application id="appkey" secret="appsecret" />}
      {type === 4 && <Alert type="info" showIcon title={t('notices.mailHint')} />}
      {type === 5 && <Script />}
    </>
  )
}

function WayInput() {
  const { t } = useTranslation()
  return (
    <Form.Item name="way" label={t('notices.way')}>
      <Radio.Group options={WAYS.map((value) => ({ value, label: t(`notices.ways.${value}`) }))} />
    </Form.Item>
  )
}

function Address({ hint }: { hint: string }) {
  const { t } = useTranslation()
  const needed = useNeeded()
  return (
    <Form.Item
      name="hook_url"
      label={t('notices.hookUrl')}
      extra={hint}
      rules={[...needed(t('notices.hookUrl')), { type: 'url', message: t('notices.urlShape') }]}
    >
      <Input maxLength={1000} placeholder="https://" />
    </Form.Item>
  )
}

function Token({ needed: isNeeded = false, hint }: { needed?: boolean; hint: string }) {
  const { t } = useTranslation()
  const needed = useNeeded()
  return (
    <Form.Item
      name="hook_token"
      label={t('notices.hookToken')}
      extra={hint}
      rules={isNeeded ? needed(t('notices.hookToken')) : []}
    >
      <Input.Password maxLength={100} autoComplete="off" />
    </Form.Item>
  )
}

function Application({ id, secret }: { id: 'corpid' | 'appkey'; secret: 'corpsecret' | 'appsecret' }) {
  const { t } = useTranslation()
  const needed = useNeeded()
  return (
    <>
      <Form.Item name={id} label={t(`notices.${id}`)} rules={needed(t(`notices.${id}`))}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name={secret} label={t(`notices.${secret}`)} rules={needed(t(`notices.${secret}`))}>
        <Input.Password maxLength={100} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="agent_id"
        label={t('notices.agentId')}
        extra={t('notices.agentIdHint')}
        rules={[...needed(t('notices.agentId')), { pattern: /^\d+$/, message: t('notices.agentIdShape') }]}
      >
        <Input maxLength={18} inputMode="numeric" />
      </Form.Item>
    </>
  )
}

function Script() {
  const { t } = useTranslation()
  const needed = useNeeded()
  const scripts = useQuery(allRecords<{ id: number; name: string }>('/workflows/run_scripts'))
  return (
    <Form.Item
      name="script_id"
      label={t('notices.script')}
      extra={t('notices.scriptHint')}
      rules={needed(t('notices.script'))}
    >
      <Select
        showSearch={{ optionFilterProp: 'label' }}
        loading={scripts.isPending}
        placeholder={t('field.choose')}
        options={scripts.data?.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </Form.Item>
  )
}
