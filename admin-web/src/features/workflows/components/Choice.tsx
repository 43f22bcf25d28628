import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useTranslation } from 'react-i18next'

import { allRecords } from '@/lib/records'

type Value = string | number

interface Props {
  id?: string
  value?: Value | Value[]
  onChange?: (value: Value | Value[]) => void
  /** The list that is chosen from. */
  path: string
  several?: boolean
  /** Which attribute is the value, and which is shown. */
  by?: string
  named?: string
}

/** Chooses from a list of the server that stays small enough to be shown whole. */
export function Choice({ path, several = false, by = 'id', named = 'name', ...input }: Props) {
  const { t } = useTranslation()
  const options = useQuery(allRecords<Record<string, Value>>(path))
  return (
    <Select<Value | Value[]>
      {...input}
      mode={several ? 'multiple' : undefined}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      loading={options.isPending}
      placeholder={t('field.choose')}
      options={options.data?.map((record) => ({ value: record[by]!, label: String(record[named]) }))}
    />
  )
}
