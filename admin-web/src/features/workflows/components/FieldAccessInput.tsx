import { useQuery } from '@tanstack/react-query'
import { Empty, Flex, Select } from 'antd'
import { useTranslation } from 'react-i18next'

import { fieldName } from '@/components/fields/fieldName'
import { Loading } from '@/components/Loading'
import { allRecords } from '@/lib/records'

import { type CustomField, pathOf } from '../api/wire'

interface Props {
  workflowId: number
  id?: string
  value?: Record<string, number>
  onChange?: (value: Record<string, number>) => void
}

const ABSENT = 0

/** What of each field is seen and may be changed at a state. */
export function FieldAccessInput({ workflowId, id, value = {}, onChange }: Props) {
  const { t } = useTranslation()
  const fields = useQuery(allRecords<CustomField>(pathOf(workflowId, 'custom_fields')))
  if (fields.isPending) return <Loading rows={2} />
  const own = (fields.data ?? []).map(({ field_key: key, field_name: name }) => ({ key, name }))
  const known = [{ key: 'title', name: t('systemField.title') }, ...own]
  // keys that are no field of this workflow, such as sn or creator, stay as they are
  const others = Object.keys(value)
    .filter((key) => !known.some((field) => field.key === key))
    .map((key) => ({ key, name: fieldName(t, { field_key: key, field_name: '' }) }))

  function choose(key: string, access: number) {
    const next = { ...value, [key]: access }
    if (access === ABSENT) delete next[key]
    onChange?.(next)
  }

  return (
    <Flex vertical gap={4} id={id}>
      {own.length === 0 && (
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={t('customField.empty')} />
      )}
      {[...known, ...others].map(({ key, name }) => (
        <Flex key={key} align="center" justify="space-between" gap="small">
          <span>
            {name} <code style={{ opacity: 0.6 }}>{key}</code>
          </span>
          <Select<number>
            size="small"
            style={{ width: 150, flex: 'none' }}
            aria-label={t('state.accessOf', { name })}
            value={value[key] ?? ABSENT}
            options={([ABSENT, 1, 2, 3] as const).map((access) => ({
              value: access,
              label: t(`state.access.${access}`),
            }))}
            onChange={(access) => choose(key, access)}
          />
        </Flex>
      ))}
    </Flex>
  )
}
