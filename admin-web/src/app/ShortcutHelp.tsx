import { Flex, Modal, Switch, Typography } from 'antd'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'

import { usePreference } from '@/lib/preferences'
import { shortcuts, useShortcut } from '@/lib/shortcuts'

const KEYS = [
  ['?', 'shortcuts.help'],
  ['w', 'shortcuts.workbench'],
  ['n', 'shortcuts.newTicket'],
  ['/', 'shortcuts.search'],
  ['j', 'shortcuts.next'],
  ['k', 'shortcuts.before'],
  ['u', 'shortcuts.back'],
  ['Ctrl+Enter', 'shortcuts.submit'],
  ['+ − 0 ← ↑ ↓ →', 'shortcuts.diagram'],
] as const

/** The keys that lead everywhere, and the overlay that tells of all of them. */
export function ShortcutHelp({ open, onOpen }: { open: boolean; onOpen: (open: boolean) => void }) {
  const { t } = useTranslation()
  const go = useNavigate()
  const label = useId()
  const chosen = usePreference(shortcuts)
  useShortcut('?', () => onOpen(true))
  useShortcut('w', () => void go('/workbench'))
  useShortcut('n', () => void go('/new'))
  return (
    <Modal open={open} title={t('shortcuts.title')} footer={null} onCancel={() => onOpen(false)}>
      <dl
        style={{ display: 'grid', gridTemplateColumns: 'max-content 1fr', gap: '8px 16px', margin: '12px 0' }}
      >
        {KEYS.map(([key, what]) => (
          <div key={key} style={{ display: 'contents' }}>
            <dt>
              <Typography.Text keyboard>{key}</Typography.Text>
            </dt>
            <dd style={{ margin: 0 }}>{t(what)}</dd>
          </div>
        ))}
      </dl>
      <Flex gap="small" align="center">
        <Switch
          aria-labelledby={label}
          checked={chosen === 'on'}
          onChange={(on) => shortcuts.set(on ? 'on' : 'off')}
        />
        <span id={label}>{t('shortcuts.on')}</span>
      </Flex>
    </Modal>
  )
}
