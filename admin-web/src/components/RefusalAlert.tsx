import { Alert } from 'antd'
import { useTranslation } from 'react-i18next'

import { isSignedOut } from '@/lib/refusal'

interface Props {
  /** What did not happen. */
  title: string
  error: Error | null
  /** Whether it was not even asked for, because the form has mistakes. */
  invalid?: boolean
}

/** Why something was not done, beside the button that asked for it. A session that ended has its own dialog. */
export function RefusalAlert({ title, error, invalid = false }: Props) {
  const { t } = useTranslation()
  if (!invalid && (error === null || isSignedOut(error))) return null
  return (
    <Alert
      type="error"
      showIcon
      role="alert"
      title={title}
      description={invalid ? t('action.checkFields') : error?.message}
      style={{ marginBottom: 16 }}
    />
  )
}
