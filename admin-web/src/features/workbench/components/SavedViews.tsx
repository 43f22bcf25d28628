import { DeleteOutlined, PushpinOutlined } from '@ant-design/icons'
import { Button, Flex, Input, Popover, Typography } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link, useLocation } from 'react-router'

import { useSession } from '@/lib/useSession'
import { dropView, keepView, viewsOf } from '@/lib/views'

/** Lists under names of one's own: what is searched, which workflow, columns and order. */
export function SavedViews() {
  const { t } = useTranslation()
  const userId = useSession()?.userId ?? 0
  const { search } = useLocation()
  const [open, setOpen] = useState(false)
  const [views, setViews] = useState(() => viewsOf(userId))
  const [name, setName] = useState('')

  // the same view whatever page of it is looked at
  const query = new URLSearchParams(search)
  query.delete('page')

  function keep() {
    if (name.trim() === '') return
    setViews(keepView(userId, { name: name.trim(), query: query.toString() }))
    setName('')
  }

  return (
    <Popover
      trigger="click"
      placement="bottomRight"
      open={open}
      onOpenChange={setOpen}
      content={
        <Flex vertical gap="small" style={{ width: 280 }}>
          {views.length === 0 && (
            <Typography.Text type="secondary">{t('workbench.views.empty')}</Typography.Text>
          )}
          {views.map((view) => (
            <Flex key={view.name} justify="space-between" align="center">
              <Link to={`/workbench?${view.query}`} onClick={() => setOpen(false)}>
                {view.name}
              </Link>
              <Button
                type="text"
                size="small"
                icon={<DeleteOutlined aria-hidden />}
                aria-label={t('workbench.views.drop', { name: view.name })}
                onClick={() => setViews(dropView(userId, view.name))}
              />
            </Flex>
          ))}
          <Flex gap="small">
            <Input
              value={name}
              maxLength={40}
              placeholder={t('workbench.views.name')}
              aria-label={t('workbench.views.name')}
              onChange={({ target }) => setName(target.value)}
              onPressEnter={keep}
            />
            <Button disabled={name.trim() === ''} onClick={keep}>
              {t('workbench.views.keep')}
            </Button>
          </Flex>
        </Flex>
      }
    >
      <Button icon={<PushpinOutlined aria-hidden />} aria-haspopup="dialog" aria-expanded={open}>
        {t('workbench.views.title')}
      </Button>
    </Popover>
  )
}
