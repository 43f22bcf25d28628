import type { TFunction } from 'i18next'

import type { Field } from '@/lib/wire'

export function choicesOf({ field_choice }: Field) {
  return Object.entries(field_choice ?? {}).map(([value, label]) => ({ value, label }))
}

/** The two words of a boolean field; definitions write its keys as 1 and 0, as 1 and 2, or as true and false. */
export function booleanChoices(t: TFunction, words: Record<string, string>) {
  const word = (...keys: string[]) => keys.map((key) => words?.[key]).find(Boolean)
  return [
    { value: true, label: word('1', 'true', 'True') ?? t('common.yes') },
    { value: false, label: word('0', '2', 'false', 'False') ?? t('common.no') },
  ]
}
