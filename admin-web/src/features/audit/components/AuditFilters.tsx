import { DatePicker, Flex, Input, Select } from 'antd'
import dayjs from 'dayjs'
import { useTranslation } from 'react-i18next'

import { PersonPicker } from '@/components/PersonPicker'

import { type Action, ACTIONS, type AuditFilter, type Kind, KINDS } from '../api/audit'

const DAY = 'YYYY-MM-DD'

interface Props {
  filter: AuditFilter
  onShow: (change: Partial<AuditFilter>) => void
}

/** Who, what and when. */
export function AuditFilters({ filter, onShow }: Props) {
  const { t } = useTranslation()
  return (
    <Flex gap="small" wrap flex={1}>
      <PersonPicker
        label={t('audit.who')}
        value={filter.username || undefined}
        onChange={(username) => onShow({ username: (username as string | undefined) ?? '' })}
      />
      <Select<Action>
        allowClear
        style={{ minWidth: 130 }}
        aria-label={t('audit.action')}
        placeholder={t('audit.action')}
        value={filter.action}
        options={ACTIONS.map((action) => ({ value: action, label: t(`audit.actions.${action}`) }))}
        onChange={(action) => onShow({ action })}
      />
      <Select<Kind>
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        style={{ minWidth: 180 }}
        aria-label={t('audit.kind')}
        placeholder={t('audit.kind')}
        value={filter.kind}
        options={KINDS.map((kind) => ({ value: kind, label: t(`audit.kinds.${kind}`) }))}
        onChange={(kind) => onShow({ kind })}
      />
      <Input.Search
        key={filter.subject}
        defaultValue={filter.subject}
        allowClear
        style={{ width: 200 }}
        placeholder={t('audit.name')}
        aria-label={t('audit.name')}
        onSearch={(words) => onShow({ subject: words.trim() })}
      />
      <DatePicker.RangePicker
        aria-label={t('audit.when')}
        allowEmpty={[true, true]}
        value={[dayOf(filter.from), dayOf(filter.to)]}
        onChange={(days) => onShow({ from: days?.[0]?.format(DAY) ?? '', to: days?.[1]?.format(DAY) ?? '' })}
      />
    </Flex>
  )
}

const dayOf = (text: string) => (text && dayjs(text).isValid() ? dayjs(text) : null)
