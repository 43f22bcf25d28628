import { useQuery } from '@tanstack/react-query'
import { Select } from 'antd'
import { useTranslation } from 'react-i18next'

import { statesOf } from '@/lib/workflows'

interface Props {
  workflow: number
  state: number | undefined
  onChoose: (state: number | undefined) => void
}

/** In which state of a workflow; also one that has been deleted, since tickets may still be there. */
export function StateChoice({ workflow, state, onChoose }: Props) {
  const { t } = useTranslation()
  const { data: states, isPending } = useQuery(statesOf(workflow))
  const known = states?.map(({ id, name }) => ({ value: id, label: name })) ?? []
  const isGone = states && state && !states.some(({ id }) => id === state)
  return (
    <Select<number>
      // its number says nothing while the names are on their way
      value={isPending ? undefined : state}
      loading={isPending}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={t('workbench.anyState')}
      aria-label={t('ticket.state')}
      style={{ minWidth: 150 }}
      options={isGone ? [...known, { value: state, label: t('workbench.goneState', { state }) }] : known}
      onChange={onChoose}
    />
  )
}
