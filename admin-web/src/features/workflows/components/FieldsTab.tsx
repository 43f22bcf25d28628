import { useTranslation } from 'react-i18next'

import type { Kind } from '@/components/records/kind'
import { Records } from '@/components/records/Records'

import { type CustomField, objectOf, pathOf, type Workflow } from '../api/wire'
import { CustomFieldInputs } from './CustomFieldInputs'
import { FIELD_TYPES, type FieldTypeId } from './fieldTypes'

interface Typed extends Omit<CustomField, 'id' | 'field_choice' | 'boolean_field_display'> {
  choices?: { key: string; label: string }[]
  yes?: string
  no?: string
}

/** What is asked for in this workflow's tickets. */
export function FieldsTab({ workflow }: { workflow: Workflow }) {
  const { t } = useTranslation()
  const kind: Kind<CustomField> = {
    path: pathOf(workflow.id, 'custom_fields'),
    title: t('workflows.fields'),
    addLabel: t('customField.add'),
    empty: t('customField.empty'),
    mayEdit: true,
    nameOf: ({ field_name }) => field_name,
    columns: [
      { title: t('customField.order'), dataIndex: 'order_id' },
      { title: t('customField.name'), dataIndex: 'field_name' },
      { title: t('customField.key'), dataIndex: 'field_key', render: (key: string) => <code>{key}</code> },
      {
        title: t('customField.type'),
        dataIndex: 'field_type_id',
        render: (type: FieldTypeId) => t(`customField.types.${type}`),
      },
      { title: t('customField.description'), dataIndex: 'description' },
    ],
    inputs: (field) => <CustomFieldInputs isNew={field === undefined} />,
    valuesOf: (field) => {
      const shown = objectOf<Record<string, string>>(field?.boolean_field_display)
      return {
        field_type_id: FIELD_TYPES[0],
        order_id: 50,
        description: '',
        default_value: '',
        field_template: '',
        ...field,
        label: textOf(field?.label),
        choices: Object.entries(objectOf<Record<string, string>>(field?.field_choice)).map(
          ([key, label]) => ({
            key,
            label,
          }),
        ),
        yes: shown['1'] ?? '',
        no: shown['0'] ?? '',
      }
    },
    // what is not on the form just now is not sent either
    bodyOf: ({ choices = [], yes = '', no = '', ...typed }: Typed) => ({
      ...typed,
      default_value: typed.default_value ?? '',
      field_choice: JSON.stringify(Object.fromEntries(choices.map(({ key, label }) => [key, label]))),
      boolean_field_display: yes || no ? JSON.stringify({ '1': yes, '0': no }) : '{}',
    }),
  }
  return <Records kind={kind} />
}

const textOf = (label: object | string | undefined) =>
  typeof label === 'string' ? label : JSON.stringify(label ?? {})
