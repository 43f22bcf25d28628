import { useQuery } from '@tanstack/react-query'
import { DatePicker, Flex, Segmented, Select } from 'antd'
import dayjs from 'dayjs'
import { useTranslation } from 'react-i18next'

import { administeredWorkflows } from '@/lib/workflows'

import { type Span, SPANS, type useScope } from './useScope'

/** Which tickets are counted. */
export function ScopeBar({ scope, span, showDays, showFromTo, showWorkflow }: ReturnType<typeof useScope>) {
  const { t } = useTranslation()
  const workflows = useQuery(administeredWorkflows)
  return (
    <Flex gap="small" wrap align="center">
      <Segmented<Span>
        aria-label={t('statistics.period')}
        value={span}
        options={SPANS.map((days) => ({ value: days, label: t(`statistics.spans.${days}`) }))}
        onChange={showDays}
      />
      <DatePicker.RangePicker
        aria-label={t('statistics.period')}
        allowClear={false}
        value={[dayjs(scope.from), dayjs(scope.to)]}
        maxDate={dayjs()}
        onChange={(days) => {
          const [first, last] = days ?? []
          if (first && last) showFromTo(first.format('YYYY-MM-DD'), last.format('YYYY-MM-DD'))
        }}
      />
      <Select<number>
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        style={{ minWidth: 180 }}
        value={scope.workflow}
        placeholder={t('workbench.anyWorkflow')}
        aria-label={t('ticket.workflow')}
        options={workflows.data?.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={showWorkflow}
      />
    </Flex>
  )
}
