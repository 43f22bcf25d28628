import { useTranslation } from 'react-i18next'

/** Attributes whose values are numbers or words of a list that the forms show in words. */
const CODED: Record<string, string> = {
  participant_type_id: 'participant.types',
  distribute_type_id: 'distribution.types',
  field_type_id: 'customField.types',
  attribute_type_id: 'transition.kinds',
  state_field_str: 'state.access',
  running_tickets: 'publish.rules',
}

/** What a type_id means depends on what has it. */
const TYPES: Record<string, string> = { user: 'users.types', state: 'state.types', notice: 'notices.types' }

/** Attributes and values as the forms call them; what has no words there is shown as it is kept. */
export function useAuditWords(kind: string) {
  const { t, i18n } = useTranslation()
  // the audit tells of whatever the server keeps, so that which words there are is known only now
  const word = (key: string) => (i18n.exists(key) ? t(key as never) : undefined)

  const known = (part: string) =>
    i18n.exists(`audit.keys.${part}`) ? t(`audit.keys.${part}` as never) : part

  // inside of most structures stand keys that people have given, such as those of fields
  const nameOf = ([key = '', ...inside]: string[]) =>
    [known(key), ...(key === 'condition_expression' ? inside.map(known) : inside)].join(' · ')

  function textOf([key = '']: string[], value: unknown): string {
    if (typeof value === 'boolean') return t(value ? 'audit.yes' : 'audit.no')
    const list = key === 'type_id' ? TYPES[kind] : CODED[key]
    const coded = list && (typeof value === 'number' || typeof value === 'string') && word(`${list}.${value}`)
    return coded || (typeof value === 'string' ? value : JSON.stringify(value))
  }

  return { nameOf, textOf }
}
