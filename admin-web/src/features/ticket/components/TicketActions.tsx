import {
  AimOutlined,
  BellOutlined,
  CommentOutlined,
  EnterOutlined,
  EllipsisOutlined,
  QuestionCircleOutlined,
  RollbackOutlined,
  SendOutlined,
  StopOutlined,
  SubnodeOutlined,
  SwapOutlined,
  UserSwitchOutlined,
} from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Button, Dropdown } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'

import { useSession } from '@/lib/useSession'

import { canIntervene, passedStates, type Ticket } from '../api/ticket'
import { ActionDialog } from './ActionDialog'
import { type FurtherAction, furtherActions } from './furtherActions'
import type { Turn } from './turn'

const ICONS = {
  deliver: <SwapOutlined aria-hidden />,
  addNode: <QuestionCircleOutlined aria-hidden />,
  return: <EnterOutlined aria-hidden />,
  copy: <SendOutlined aria-hidden />,
  urge: <BellOutlined aria-hidden />,
  subTicket: <SubnodeOutlined aria-hidden />,
  retreat: <RollbackOutlined aria-hidden />,
  comment: <CommentOutlined aria-hidden />,
  assign: <UserSwitchOutlined aria-hidden />,
  forceState: <AimOutlined aria-hidden />,
  close: <StopOutlined aria-hidden />,
}
const RARE: FurtherAction[] = ['subTicket', 'assign', 'forceState', 'close']

/** What may be done besides the transitions: the usual as buttons, the rare behind "more". */
export function TicketActions({ ticket, turn, busy }: { ticket: Ticket; turn: Turn; busy: boolean }) {
  const { t } = useTranslation()
  const user = useSession()
  const mayIntervene = useQuery(canIntervene(ticket.workflow_id)).data ?? false
  const passed = useQuery({ ...passedStates(ticket.id), enabled: turn === 'handle' }).data ?? []
  const [chosen, setChosen] = useState<Exclude<FurtherAction, 'subTicket'>>()
  const go = useNavigate()

  const actions = furtherActions(ticket, turn, user?.username ?? '', {
    mayIntervene,
    mayReturn: passed.length > 0,
  })
  const choose = (action: FurtherAction) =>
    action === 'subTicket' ? void go(`/new?parent=${ticket.id}&state=${ticket.state_id}`) : setChosen(action)
  const rare = actions.filter((action) => RARE.includes(action))
  return (
    <>
      {actions
        .filter((action) => !RARE.includes(action))
        .map((action) => (
          <Button
            key={action}
            type="text"
            icon={ICONS[action]}
            disabled={busy}
            onClick={() => choose(action)}
          >
            {t(`action.${action}`)}
          </Button>
        ))}
      {rare.length > 0 && (
        <Dropdown
          trigger={['click']}
          menu={{
            items: rare.map((action) => ({
              key: action,
              icon: ICONS[action],
              danger: action === 'close',
              label: t(`action.${action}`),
              onClick: () => choose(action),
            })),
          }}
        >
          <Button type="text" icon={<EllipsisOutlined aria-hidden />} disabled={busy} aria-haspopup="menu">
            {t('action.more')}
          </Button>
        </Dropdown>
      )}
      {chosen && (
        <ActionDialog key={chosen} ticket={ticket} action={chosen} onClose={() => setChosen(undefined)} />
      )}
    </>
  )
}
