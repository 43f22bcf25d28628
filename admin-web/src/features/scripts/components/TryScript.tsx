import { PlayCircleOutlined } from '@ant-design/icons'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Button, Flex, Select, Typography } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { RefusalAlert } from '@/components/RefusalAlert'
import { call, type Page } from '@/lib/api'
import { useDebounced } from '@/lib/useDebounced'

import { type Trial, tryScript } from '../api/scripts'
import { TrialResult } from './TrialResult'

interface Props {
  source: string
  onTried: (trial: Trial) => void
}

/** A dry run: what the script would do to a ticket. */
export function TryScript({ source, onTried }: Props) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const [ticket, setTicket] = useState<number>()
  const search = useDebounced(typed)
  const tickets = useQuery({
    queryKey: ['tickets', 'to try', search],
    queryFn: ({ signal }) =>
      call<Page<{ id: number; sn: string; title: string }>>('GET', '/tickets', {
        query: { category: 'all', from_admin: 1, search, per_page: 20 },
        signal,
      }),
  })
  const trial = useMutation({ mutationFn: (id: number) => tryScript(source, id), onSuccess: onTried })
  return (
    <Flex vertical gap="small" component="section" aria-labelledby="try-script">
      <Typography.Title level={2} id="try-script" style={{ fontSize: 17, margin: 0 }}>
        {t('scripts.try')}
      </Typography.Title>
      <Typography.Text type="secondary">{t('scripts.tryHint')}</Typography.Text>
      <Flex gap="small">
        <Select<number>
          showSearch={{ filterOption: false, onSearch: setTyped }}
          loading={tickets.isPending}
          placeholder={t('scripts.ticket')}
          aria-label={t('scripts.ticket')}
          style={{ flex: 1, minWidth: 0, maxWidth: 480 }}
          value={ticket}
          options={tickets.data?.value.map(({ id, sn, title }) => ({ value: id, label: `${title} · ${sn}` }))}
          onChange={setTicket}
        />
        <Button
          icon={<PlayCircleOutlined aria-hidden />}
          disabled={ticket === undefined}
          loading={trial.isPending}
          onClick={() => trial.mutate(ticket!)}
        >
          {t('scripts.run')}
        </Button>
      </Flex>
      <RefusalAlert title={t('scripts.notRun')} error={trial.error} />
      {trial.data && <TrialResult trial={trial.data} />}
    </Flex>
  )
}
