import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Flex, Pagination, Segmented, Select, Table, Tag, Typography } from 'antd'
import type { TFunction } from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import { ErrorPanel } from '@/components/ErrorPanel'
import { Loading } from '@/components/Loading'

import {
  type ForetoldTicket,
  type Group,
  type Outcome,
  previewOf,
  type Rule,
  type Targets,
} from '../api/publish'

interface Props {
  workflowId: number
  undo?: boolean
  rule?: Exclude<Rule, 'decide'>
  /** States in which tickets can be put. */
  places: { id: number; name: string }[]
  targets: Targets
  onTargets: (targets: Targets) => void
}

/** What would become of each running ticket. */
export function RunningPreview({ workflowId, undo = false, rule, places, targets, onTargets }: Props) {
  const { t } = useTranslation()
  const [outcome, setOutcome] = useState<Outcome>()
  const [page, setPage] = useState(1)
  const preview = useQuery({
    ...previewOf(workflowId, { undo, rule, targets, outcome, page }),
    placeholderData: keepPreviousData,
  })
  if (preview.isError) return <ErrorPanel error={preview.error} retry={preview.refetch} />
  if (preview.isPending) return <Loading rows={4} />
  const { totals, groups, value, total } = preview.data
  const all = totals.same + totals.moved + totals.blocked
  if (all === 0) return <Typography.Text type="secondary">{t('publish.noneRunning')}</Typography.Text>
  const counts = { all, ...totals }
  return (
    <Flex vertical gap="small">
      <Groups
        groups={groups}
        places={places}
        targets={targets}
        onTargets={(changed) => {
          setPage(1)
          onTargets(changed)
        }}
      />
      <Segmented<Outcome | 'all'>
        style={{ alignSelf: 'start', maxWidth: '100%', overflowX: 'auto' }}
        value={outcome ?? 'all'}
        options={(['all', 'same', 'moved', 'blocked'] as const).map((value) => ({
          value,
          label: `${t(`publish.outcomes.${value}`)} ${counts[value]}`,
        }))}
        onChange={(chosen) => {
          setPage(1)
          setOutcome(chosen === 'all' ? undefined : chosen)
        }}
      />
      <Table<ForetoldTicket>
        rowKey="ticket_id"
        size="small"
        pagination={false}
        dataSource={value}
        columns={[
          {
            title: t('ticket.name'),
            render: (_, { ticket_id, title, sn, state_name }) => (
              <Flex vertical>
                <Link to={`/tickets/${ticket_id}`}>{title || sn}</Link>
                <Typography.Text type="secondary" style={{ fontSize: 12 }}>
                  {state_name}
                </Typography.Text>
              </Flex>
            ),
          },
          { title: t('publish.becomes'), render: (_, ticket) => <Fate {...ticket} brief /> },
        ]}
      />
      <Pagination
        align="end"
        size="small"
        hideOnSinglePage
        showSizeChanger={false}
        current={page}
        total={total}
        onChange={setPage}
      />
    </Flex>
  )
}

interface GroupsProps extends Pick<Props, 'places' | 'targets' | 'onTargets'> {
  groups: Group[]
}

/** The same for each state; where a state is gone, somebody says where its tickets go. */
function Groups({ groups, places, targets, onTargets }: GroupsProps) {
  const { t } = useTranslation()
  return (
    <Table<Group>
      rowKey={({ state_id, outcome, to_state_id }) => `${state_id} ${outcome} ${to_state_id}`}
      size="small"
      pagination={false}
      dataSource={groups}
      columns={[
        { title: t('publish.state'), dataIndex: 'state_name' },
        { title: t('publish.tickets'), dataIndex: 'tickets', align: 'right' },
        {
          title: t('publish.becomes'),
          render: (_, group) =>
            isGone(group, places) ? (
              <Flex vertical gap={4} align="start">
                <Fate {...group} />
                <Select
                  size="small"
                  allowClear
                  style={{ width: 180, maxWidth: '100%' }}
                  aria-label={t('publish.target', { state: group.state_name })}
                  placeholder={t('publish.sendTo')}
                  value={targets[group.state_id]}
                  options={places.map(({ id, name }) => ({ value: id, label: name }))}
                  onChange={(to?: number) => onTargets(withTarget(targets, group.state_id, to))}
                />
              </Flex>
            ) : (
              <Fate {...group} />
            ),
        },
      ]}
    />
  )
}

const isGone = ({ state_id, outcome }: Group, places: { id: number }[]) =>
  outcome !== 'same' && !places.some(({ id }) => id === state_id)

function withTarget(targets: Targets, state: number, to: number | undefined): Targets {
  const others = Object.fromEntries(Object.entries(targets).filter(([from]) => Number(from) !== state))
  return to === undefined ? others : { ...others, [state]: to }
}

const COLOURS = { same: 'green', moved: 'gold', blocked: 'red' } as const

type FateProps = Pick<Group, 'outcome' | 'state_id' | 'state_name' | 'to_state_id' | 'to_state_name'>

function Fate({ brief = false, ...fate }: FateProps & { brief?: boolean }) {
  const { t } = useTranslation()
  return (
    <span>
      <Tag color={COLOURS[fate.outcome]}>{t(`publish.outcomes.${fate.outcome}`)}</Tag>{' '}
      {!(brief && fate.outcome === 'blocked') && why(fate, t)}
    </span>
  )
}

function why({ outcome, state_id, state_name, to_state_id, to_state_name }: FateProps, t: TFunction) {
  if (outcome === 'same') return ''
  if (outcome === 'blocked') return t('publish.gone', { state: state_name })
  return state_id === to_state_id
    ? t('publish.anew', { state: state_name })
    : t('publish.movedTo', { state: to_state_name })
}
