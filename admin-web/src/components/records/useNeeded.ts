import { useTranslation } from 'react-i18next'

/** The rule of an input that must not stay empty. */
export function useNeeded() {
  const { t } = useTranslation()
  return (name: string) => [{ required: true, message: t('form.required', { name }) }]
}
