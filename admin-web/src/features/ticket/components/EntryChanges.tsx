import { App, Button, Descriptions, Flex, theme, Typography } from 'antd'
import { useTranslation } from 'react-i18next'

import { fieldName } from '@/components/fields/fieldName'
import { FieldValue } from '@/components/fields/FieldValue'
import type { Field } from '@/lib/wire'

import type { FlowLogEntry, Ticket } from '../api/ticket'
import { type Change, shownOf } from './snapshots'

interface Props {
  ticket: Ticket
  entry: FlowLogEntry
  changes: Change[]
}

/** What an entry of the log changed, and the whole ticket as it was then. */
export function EntryChanges({ ticket, entry, changes }: Props) {
  const { t } = useTranslation()
  const { token } = theme.useToken()
  const { modal } = App.useApp()
  const name = (key: string) =>
    key === 'participant' ? t('ticket.handler') : fieldName(t, fieldOf(ticket, key, undefined))
  const value = (key: string, at: unknown) => <FieldValue field={fieldOf(ticket, key, at)} />

  const showAll = () =>
    void modal.info({
      title: t('log.asItWas', { at: entry.gmt_created }),
      width: 640,
      icon: null,
      content: (
        <Descriptions
          size="small"
          bordered
          column={1}
          items={shownOf(entry.ticket_data ?? {}).map(([key, at]) => ({
            key,
            label: name(key),
            children: value(key, at),
          }))}
        />
      ),
    })

  return (
    <Flex vertical align="start" gap={2} style={{ marginTop: 4, fontSize: 13 }}>
      {changes.map(({ key, before, after }) => (
        <div key={key} style={{ display: 'flex', flexWrap: 'wrap', gap: '0 6px', overflowWrap: 'anywhere' }}>
          <Typography.Text type="secondary">{name(key)}:</Typography.Text>
          {before !== undefined && (
            <>
              <del style={{ background: token.colorErrorBg }}>{value(key, before)}</del>
              <span aria-hidden>→</span>
            </>
          )}
          <ins style={{ background: token.colorSuccessBg, textDecoration: 'none' }}>{value(key, after)}</ins>
        </div>
      ))}
      <Button type="link" size="small" className="not-printed" style={{ padding: 0 }} onClick={showAll}>
        {t('log.showAsItWas')}
      </Button>
    </Flex>
  )
}

/** The field as the form knows it, with the value of then; fields that are not in the form are plain text. */
function fieldOf(ticket: Ticket, key: string, value: unknown): Field {
  const known = ticket.field_list.find(({ field_key }) => field_key === key)
  const field_value =
    value === 'None' ? null : typeof value === 'object' && value ? JSON.stringify(value) : value
  return known ? { ...known, field_value } : { ...PLAIN, field_key: key, field_name: key, field_value }
}

const PLAIN: Field = {
  field_key: '',
  field_name: '',
  field_type_id: 5,
  field_attribute: 1,
  field_value: null,
  default_value: null,
  description: '',
  placeholder: '',
  field_template: '',
  field_choice: {},
  boolean_field_display: {},
  order_id: 0,
}
