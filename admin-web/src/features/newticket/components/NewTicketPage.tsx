import { useQuery } from '@tanstack/react-query'
import { Card, Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'

import { ErrorPanel } from '@/components/ErrorPanel'
import { Loading } from '@/components/Loading'
import { PageTitle } from '@/components/PageTitle'
import { initState as initStateQuery, workflows } from '@/lib/workflows'

import { NewTicketForm } from './NewTicketForm'
import { PartOf } from './PartOf'
import { useParent } from './useParent'

export default function NewTicketPage() {
  const { t } = useTranslation()
  const workflowId = Number(useParams().workflowId)
  const workflow = useQuery(workflows).data?.find(({ id }) => id === workflowId)
  const parent = useParent()
  const initState = useQuery(initStateQuery(workflowId))

  return (
    <Card
      title={<h1 style={{ margin: 0, fontSize: 18 }}>{workflow?.name ?? t('newTicket.title')}</h1>}
      extra={<Link to={`/new${parent.query}`}>{t('newTicket.otherWorkflow')}</Link>}
      style={{ maxWidth: 960, margin: '0 auto' }}
    >
      <PageTitle>{workflow ? `${t('newTicket.title')}: ${workflow.name}` : t('newTicket.title')}</PageTitle>
      <Flex vertical gap="middle">
        <PartOf ticketId={parent.id} />
        {initState.isPending && <Loading />}
        {initState.isError && <ErrorPanel error={initState.error} retry={initState.refetch} />}
        {initState.data && (
          <NewTicketForm key={workflowId} workflowId={workflowId} initState={initState.data} />
        )}
      </Flex>
    </Card>
  )
}
