import { useQuery } from '@tanstack/react-query'
import { Alert, Flex, Input, Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { useDebounced } from '@/lib/useDebounced'

import { type ConditionField, conditionTrial } from '../api/conditions'

interface Props {
  workflowId: number
  expression: string
  fields: ConditionField[]
}

/** What a condition says of values that are typed here. */
export function TryCondition({ workflowId, expression, fields }: Props) {
  const { t } = useTranslation()
  const [values, setValues] = useState<Record<string, string>>({})
  const asked = [...new Set([...expression.matchAll(/\{(\w+)\}/g)].map(([, key]) => key!))]
  const given = useDebounced(values)
  const sent = Object.fromEntries(Object.entries(given).filter(([key]) => asked.includes(key)))
  const { data, error } = useQuery(conditionTrial(workflowId, expression, sent))
  const kinds = { holds: 'success', holds_not: 'info', fails: 'warning', unreadable: 'error' } as const
  return (
    <Flex vertical gap="small" style={{ padding: 12, borderRadius: 8, background: 'rgb(128 128 128 / 8%)' }}>
      {asked.map((key) => {
        const field = fields.find(({ field_key }) => field_key === key)
        const change = (value: string) => setValues({ ...values, [key]: value })
        const label = `${field?.field_name ?? key} (${t(`transition.fieldKinds.${(field?.kind ?? 'text') as 'number'}`, { defaultValue: field?.kind })})`
        return field && (field.options.length > 0 || field.kind === 'boolean') ? (
          <Select
            key={key}
            size="small"
            allowClear
            placeholder={label}
            aria-label={label}
            options={(field.options.length > 0 ? field.options : ['true', 'false']).map((value) => ({
              value,
            }))}
            onChange={change}
          />
        ) : (
          <Input
            key={key}
            size="small"
            placeholder={label}
            aria-label={label}
            onChange={({ target }) => change(target.value)}
          />
        )
      })}
      {error && <Alert type="warning" showIcon title={error.message} />}
      {data && !error && (
        <Alert
          type={kinds[data.outcome]}
          showIcon
          title={`${t(`transition.outcome.${data.outcome}`)}${data.message ? `: ${data.message}` : ''}`}
        />
      )}
    </Flex>
  )
}
