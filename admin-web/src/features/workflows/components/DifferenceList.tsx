import { Typography } from 'antd'
import { useTranslation } from 'react-i18next'

import { language } from '@/lib/i18n'
import { usePreference } from '@/lib/preferences'

import type { Difference } from '../api/versions'

/** What is different, in words. */
export function DifferenceList({ difference }: { difference: Difference[] }) {
  const { t } = useTranslation()
  const chinese = usePreference(language) === 'zh'
  if (difference.length === 0) return <Typography.Text type="secondary">{t('versions.same')}</Typography.Text>
  return (
    <ul style={{ margin: 0, paddingInlineStart: 20 }}>
      {difference.map(({ text, text_zh }) => (
        <li key={text}>{chinese ? text_zh : text}</li>
      ))}
    </ul>
  )
}
