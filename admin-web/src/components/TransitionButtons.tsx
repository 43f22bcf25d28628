import { App, Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { Transition } from '@/lib/wire'

interface Props {
  transitions: Transition[]
  busy: boolean
  onTake: (transition: Transition) => void
}

const AGREE = 1
const REFUSE = 2

/** One button a transition; asks first where the definition wants it. */
export function TransitionButtons({ transitions, busy, onTake }: Props) {
  const { t } = useTranslation()
  const { modal } = App.useApp()
  const [taken, setTaken] = useState<number>()

  async function take(transition: Transition) {
    setTaken(transition.transition_id)
    const sure =
      !transition.alert_enable ||
      (await modal.confirm({
        title: t('action.confirm'),
        content: transition.alert_text,
        okText: name(transition),
      }))
    if (sure) onTake(transition)
  }

  // the server names its own two in Chinese only
  function name({ is_accept, in_add_node, transition_name }: Transition) {
    if (is_accept) return t('action.accept')
    return in_add_node ? t('action.addNodeEnd') : transition_name
  }

  return transitions.map((transition, index) => (
    <Button
      key={transition.transition_id}
      type={isMain(transition, index) ? 'primary' : 'default'}
      danger={transition.attribute_type_id === REFUSE}
      loading={busy && taken === transition.transition_id}
      disabled={busy}
      onClick={() => void take(transition)}
    >
      {name(transition)}
    </Button>
  ))
}

function isMain({ attribute_type_id, is_accept, in_add_node }: Transition, index: number) {
  return index === 0 && (attribute_type_id === AGREE || Boolean(is_accept) || Boolean(in_add_node))
}
