import { CheckCircleOutlined, ClockCircleOutlined, StopOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Alert, Flex, Typography } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

import { ErrorPanel } from '@/components/ErrorPanel'
import { Loading } from '@/components/Loading'

import { type Explanation, explanation } from '../api/ticket'
import { Branches } from './Branches'

/** Why the ticket is where it is: who was chosen by which rule, what keeps it, how it came here, and what one may do. */
export function Why({ ticketId }: { ticketId: number }) {
  const { t, i18n } = useTranslation()
  const found = useQuery(explanation(ticketId, i18n.language))
  if (found.isPending) return <Loading />
  if (found.isError) return <ErrorPanel error={found.error} retry={found.refetch} />
  const { participants, last_move, obstacles, actions, failed_jobs, timers } = found.data
  return (
    <Flex vertical gap="middle">
      {obstacles.map(({ code, message, setting }) => (
        <Alert
          key={code + message}
          type="warning"
          showIcon
          title={message}
          description={setting || undefined}
        />
      ))}
      {failed_jobs.map((error) => (
        <Alert key={error} type="error" showIcon title={error} />
      ))}
      <Part title={t('why.participants')}>
        {participants.length === 0 && <Typography.Text type="secondary">{t('why.nobody')}</Typography.Text>}
        {participants.map(({ username, rule }) => (
          <li key={username}>
            <strong>{username}</strong> <Typography.Text type="secondary">{rule.message}</Typography.Text>
          </li>
        ))}
      </Part>
      {timers.length > 0 && (
        <Part title={t('why.timers')}>
          {timers.map(({ transition_id, transition_name, due }) => (
            <li key={transition_id}>
              <ClockCircleOutlined aria-hidden /> {t('why.timer', { name: transition_name, due })}
            </li>
          ))}
        </Part>
      )}
      {last_move && (
        <Part title={t('why.lastMove')}>
          <li>
            {t('why.moved', {
              name: last_move.transition_name,
              who: last_move.participant,
              at: last_move.at,
            })}
            <Branches branches={last_move.branches} />
          </li>
        </Part>
      )}
      <Part title={t('why.actions')}>
        {alike(actions).map((some) => (
          <Actions key={`${some[0]!.action} ${some[0]!.transition_id}`} actions={some} />
        ))}
      </Part>
    </Flex>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <Typography.Title level={3} style={{ fontSize: 14, margin: '0 0 6px' }}>
        {title}
      </Typography.Title>
      <Flex component="ul" vertical gap={6} style={{ listStyle: 'none', margin: 0, padding: 0 }}>
        {children}
      </Flex>
    </section>
  )
}

type Action = Explanation['actions'][number]

/** What is blocked by the same reasons is told of together: those are long to read. */
function alike(actions: Action[]): Action[][] {
  const groups = new Map<string, Action[]>()
  for (const action of actions) {
    const reasons =
      action.branches.length > 0 ? String(action.transition_id) : JSON.stringify(action.blocked_by)
    groups.set(reasons, [...(groups.get(reasons) ?? []), action])
  }
  return [...groups.values()]
}

function Actions({ actions }: { actions: Action[] }) {
  const { t } = useTranslation()
  const { allowed, blocked_by, branches } = actions[0]!
  return (
    <li>
      {allowed ? (
        <CheckCircleOutlined aria-label={t('why.allowed')} style={{ color: 'var(--ant-color-success)' }} />
      ) : (
        <StopOutlined aria-label={t('why.blocked')} style={{ opacity: 0.6 }} />
      )}{' '}
      {actions
        .map(({ action, name }) => name || (isNamed(action) ? t(`why.deeds.${action}`) : action))
        .join(' · ')}
      {blocked_by.map(({ code, message, setting }) => (
        <Typography.Text
          key={code}
          type="secondary"
          style={{ display: 'block', fontSize: 12, paddingLeft: 20 }}
        >
          {setting ? `${message} (${t('why.setting', { setting })})` : message}
        </Typography.Text>
      ))}
      <Branches branches={branches} />
    </li>
  )
}

const NAMED = [
  'accept',
  'add_node_end',
  'deliver',
  'add_node',
  'retreat',
  'return',
  'close',
  'force_state',
  'delete',
] as const
const isNamed = (action: string): action is (typeof NAMED)[number] =>
  (NAMED as readonly string[]).includes(action)
