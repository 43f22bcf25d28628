import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { peopleNamed } from '@/lib/people'
import { useDebounced } from '@/lib/useDebounced'

interface Props {
  label: string
  /** Ids of those who are not offered. */
  without: number[]
  onPick: (id: number) => void
}

/** Finds people by name; whoever is picked is taken at once. */
export function UserPicker({ label, without, onPick }: Props) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const people = useQuery({ ...peopleNamed(useDebounced(typed)), placeholderData: keepPreviousData })
  return (
    <Select<number>
      value={null}
      aria-label={label}
      placeholder={label}
      showSearch={{ filterOption: false, searchValue: typed, onSearch: setTyped }}
      loading={people.isFetching}
      notFoundContent={people.isFetching ? t('common.loading') : t('field.nobodyFound')}
      options={people.data
        ?.filter(({ id }) => !without.includes(id))
        .map(({ id, username, alias }) => ({ value: id, label: `${alias} (${username})` }))}
      onSelect={(id) => {
        setTyped('')
        onPick(id)
      }}
    />
  )
}
