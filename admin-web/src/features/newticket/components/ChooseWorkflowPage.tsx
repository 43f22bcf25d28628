import { useQuery } from '@tanstack/react-query'
import { Card, Col, Empty, Flex, Input, Row, Typography } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import { ErrorPanel } from '@/components/ErrorPanel'
import { Loading } from '@/components/Loading'
import { PageTitle } from '@/components/PageTitle'
import type { Workflow } from '@/lib/wire'
import { workflows as workflowsQuery } from '@/lib/workflows'

import { PartOf } from './PartOf'
import { useParent } from './useParent'

const MANY = 6

export default function ChooseWorkflowPage() {
  const { t } = useTranslation()
  const [search, setSearch] = useState('')
  const workflows = useQuery(workflowsQuery)
  const parent = useParent()

  if (workflows.isPending) return <Loading />
  if (workflows.isError) return <ErrorPanel error={workflows.error} retry={workflows.refetch} />
  const found = workflows.data.filter(matches(search))
  return (
    <Flex vertical gap="middle">
      <PageTitle>{t('newTicket.title')}</PageTitle>
      <Typography.Title level={1} style={{ fontSize: 22, margin: 0 }}>
        {t('newTicket.choose')}
      </Typography.Title>
      <PartOf ticketId={parent.id} />
      {workflows.data.length > MANY && (
        <Input.Search
          allowClear
          placeholder={t('newTicket.filter')}
          aria-label={t('newTicket.filter')}
          style={{ maxWidth: 420 }}
          onChange={({ target }) => setSearch(target.value)}
        />
      )}
      {found.length === 0 && (
        <Empty description={search ? t('newTicket.noMatch', { search }) : t('newTicket.noWorkflow')} />
      )}
      <Row gutter={[16, 16]}>
        {found.map((workflow) => (
          <Col key={workflow.id} xs={24} sm={12} lg={8}>
            <Choice workflow={workflow} query={parent.query} />
          </Col>
        ))}
      </Row>
    </Flex>
  )
}

function Choice({ workflow: { id, name, description }, query }: { workflow: Workflow; query: string }) {
  return (
    <Link to={`/new/${id}${query}`} aria-label={name}>
      <Card hoverable style={{ height: '100%' }}>
        <Card.Meta title={name} description={description && description !== name ? description : undefined} />
      </Card>
    </Link>
  )
}

function matches(search: string) {
  const words = search.trim().toLowerCase()
  return ({ name, description }: Workflow) => `${name} ${description}`.toLowerCase().includes(words)
}
