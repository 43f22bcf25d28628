import { Typography } from 'antd'
import { useTranslation } from 'react-i18next'

import type { Explanation } from '../api/ticket'

type Branch = Explanation['actions'][number]['branches'][number]

/** The conditions that choose a way, with their outcomes and the values that they looked at. */
export function Branches({ branches }: { branches: Branch[] }) {
  const { t } = useTranslation()
  return branches.map(({ expression, target_state_id, outcome, taken, values }) => (
    <div key={`${expression} ${target_state_id}`} style={{ paddingLeft: 20, fontSize: 12 }}>
      <Typography.Text code>{expression || t('why.otherwise')}</Typography.Text>{' '}
      <Typography.Text type={taken ? 'success' : 'secondary'}>
        {t(`why.outcomes.${outcome}`)}
        {Object.entries(values).map(([key, value]) => ` · ${key} = ${JSON.stringify(value)}`)}
      </Typography.Text>
    </div>
  ))
}
