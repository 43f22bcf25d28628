import { RightOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Card, Empty, Flex, Input, type InputRef, Typography } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useNavigate } from 'react-router'

import { ErrorPanel } from '@/components/ErrorPanel'
import { Loading } from '@/components/Loading'
import { PageTitle } from '@/components/PageTitle'
import type { Workflow } from '@/lib/wire'
import { latelyStarted, workflows as workflowsQuery } from '@/lib/workflows'

import './choose.css'
import { PartOf } from './PartOf'
import { useParent } from './useParent'

/** So many are seen at a glance; more are searched, and those that one asks for again and again come first. */
const MANY = 6

export default function ChooseWorkflowPage() {
  const { t } = useTranslation()
  const workflows = useQuery(workflowsQuery)
  const parent = useParent()

  if (workflows.isPending) return <Loading />
  if (workflows.isError) return <ErrorPanel error={workflows.error} retry={workflows.refetch} />
  return (
    <Flex vertical gap="middle" className="choose">
      <PageTitle>{t('newTicket.title')}</PageTitle>
      <Typography.Title level={1} style={{ fontSize: 22, margin: 0 }}>
        {t('newTicket.choose')}
      </Typography.Title>
      <PartOf ticketId={parent.id} />
      {workflows.data.length === 0 && <Empty description={t('newTicket.noWorkflow')} />}
      {workflows.data.length > MANY ? (
        <Searched all={workflows.data} query={parent.query} />
      ) : (
        <Choices workflows={workflows.data} query={parent.query} />
      )}
    </Flex>
  )
}

function Searched({ all, query }: { all: Workflow[]; query: string }) {
  const { t } = useTranslation()
  const go = useNavigate()
  const [search, setSearch] = useState('')
  const lately = useQuery(latelyStarted).data ?? []
  const input = useRef<InputRef>(null)
  // on a phone the keyboard would cover what can be chosen
  useEffect(() => {
    if (matchMedia('(pointer: fine)').matches) input.current?.focus()
  }, [])

  const found = all.filter(matches(search))
  const again = search ? [] : lately.flatMap((id) => all.filter((workflow) => workflow.id === id))
  return (
    <>
      <Input.Search
        ref={input}
        allowClear
        placeholder={t('newTicket.filter')}
        aria-label={t('newTicket.filter')}
        onChange={({ target }) => setSearch(target.value)}
        onPressEnter={() => found[0] && search && void go(`/new/${found[0].id}${query}`)}
      />
      {again.length > 0 && <Choices title={t('newTicket.lately')} workflows={again} query={query} />}
      {found.length === 0 && <Empty description={t('newTicket.noMatch', { search })} />}
      <Choices title={again.length > 0 ? t('newTicket.all') : undefined} workflows={found} query={query} />
    </>
  )
}

interface ChoicesProps {
  title?: string
  workflows: Workflow[]
  query: string
}

function Choices({ title, workflows, query }: ChoicesProps) {
  if (workflows.length === 0) return null
  return (
    <section>
      {title && (
        <Typography.Title level={2} style={{ fontSize: 14 }} type="secondary">
          {title}
        </Typography.Title>
      )}
      <Card styles={{ body: { padding: 0 } }}>
        <ul className="choices">
          {workflows.map(({ id, name, description }) => (
            <li key={id}>
              <Link to={`/new/${id}${query}`} aria-label={name}>
                <span className="choice">
                  <strong>{name}</strong>
                  {description && description !== name && (
                    <Typography.Text type="secondary">{description}</Typography.Text>
                  )}
                </span>
                <RightOutlined aria-hidden />
              </Link>
            </li>
          ))}
        </ul>
      </Card>
    </section>
  )
}

function matches(search: string) {
  const words = search.trim().toLowerCase()
  return ({ name, description }: Workflow) => `${name} ${description}`.toLowerCase().includes(words)
}
