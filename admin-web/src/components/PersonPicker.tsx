import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { peopleNamed } from '@/lib/people'
import { useDebounced } from '@/lib/useDebounced'

interface Props {
  id?: string
  value?: string | string[]
  onChange?: (value: string | string[]) => void
  several?: boolean
  /** Where no form item gives it a name. */
  label?: string
}

/** Finds people by name and gives their user names. */
export function PersonPicker({ several = false, label, ...input }: Props) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const [opened, setOpened] = useState(false)
  const name = useDebounced(typed)
  const people = useQuery({ ...peopleNamed(name), enabled: opened, placeholderData: keepPreviousData })
  return (
    <Select<string | string[]>
      {...input}
      mode={several ? 'multiple' : undefined}
      allowClear
      aria-label={label}
      style={label ? { minWidth: 160 } : undefined}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      loading={people.isFetching}
      onOpenChange={(open) => open && setOpened(true)}
      placeholder={label ?? t('field.findPerson')}
      notFoundContent={people.isFetching ? t('common.loading') : t('field.nobodyFound')}
      options={people.data?.map(({ username, alias }) => ({
        value: username,
        label: alias && alias !== username ? `${alias} (${username})` : username,
      }))}
    />
  )
}
