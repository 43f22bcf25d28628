import { DeleteOutlined, EditOutlined } from '@ant-design/icons'
import { App, Button, Flex } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'

import { useRemove } from '@/lib/records'

import type { Kind, Named } from './kind'

interface Props<T extends Named> {
  kind: Kind<T>
  record: T
  onEdit: (record: T) => void
}

export function RowActions<T extends Named>({ kind, record, onEdit }: Props<T>) {
  const { t } = useTranslation()
  const { modal, message } = App.useApp()
  const go = useNavigate()
  const removal = useRemove(kind.path)
  const name = kind.nameOf(record)

  function askToRemove() {
    modal.confirm({
      title: t('records.removeSure', { name }),
      content: t('records.removeText'),
      okText: t('records.remove'),
      okButtonProps: { danger: true },
      onOk: () =>
        removal.mutateAsync(record.id).then(
          () => void message.success(t('records.removed', { name })),
          (refusal: Error) =>
            void modal.error({ title: t('records.notRemoved', { name }), content: refusal.message }),
        ),
    })
  }

  return (
    <Flex gap={4} justify="end">
      {kind.further?.(record)}
      {kind.mayEdit && (
        <>
          <Button
            type="text"
            icon={<EditOutlined aria-hidden />}
            aria-label={t('records.edit', { name })}
            title={t('records.edit', { name })}
            onClick={() => (kind.editAt ? void go(kind.editAt(record)) : onEdit(record))}
          />
          <Button
            type="text"
            danger
            icon={<DeleteOutlined aria-hidden />}
            aria-label={t('records.removeNamed', { name })}
            title={t('records.removeNamed', { name })}
            onClick={askToRemove}
          />
        </>
      )}
    </Flex>
  )
}
