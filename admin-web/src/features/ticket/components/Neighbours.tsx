import { DownOutlined, UpOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'

import { lastList } from '@/lib/lastList'
import { useShortcut } from '@/lib/shortcuts'

/** The tickets before and after this one in the list from which the user came. */
export function Neighbours({ ticketId }: { ticketId: number }) {
  const { t } = useTranslation()
  const go = useNavigate()
  const { before, after, address } = lastList.around(ticketId)
  const open = (id: number | undefined) => () => {
    if (id !== undefined) void go(`/tickets/${id}`)
  }
  useShortcut('j', open(after))
  useShortcut('k', open(before))
  useShortcut('u', () => void go(address))
  if (before === undefined && after === undefined) return null
  return (
    <>
      <Button
        type="text"
        icon={<UpOutlined aria-hidden />}
        aria-label={t('ticket.before')}
        title={`${t('ticket.before')} (k)`}
        disabled={before === undefined}
        onClick={open(before)}
      />
      <Button
        type="text"
        icon={<DownOutlined aria-hidden />}
        aria-label={t('ticket.after')}
        title={`${t('ticket.after')} (j)`}
        disabled={after === undefined}
        onClick={open(after)}
      />
    </>
  )
}
