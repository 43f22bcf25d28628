import { ReloadOutlined } from '@ant-design/icons'
import { App, Button } from 'antd'
import { useTranslation } from 'react-i18next'

import { useChange } from '@/lib/records'

import { renewToken } from '../api/tokens'
import type { Token } from './NewToken'

interface Props {
  id: number
  name: string
  onRenewed: (token: Token) => void
}

/** For a token that has become known to others: a new one takes its place. */
export function RenewToken({ id, name, onRenewed }: Props) {
  const { t } = useTranslation()
  const { modal } = App.useApp()
  const renewal = useChange('/accounts/app_token', renewToken)
  const label = t('applications.renew', { name })

  const ask = () =>
    void modal.confirm({
      title: t('applications.renewSure', { name }),
      content: t('applications.renewHint'),
      okText: t('applications.renewNow'),
      onOk: () =>
        renewal.mutateAsync(id).then(
          ({ token }) => onRenewed({ application: name, token }),
          (refusal: Error) =>
            void modal.error({ title: t('applications.notRenewed'), content: refusal.message }),
        ),
    })

  return (
    <Button
      type="text"
      icon={<ReloadOutlined aria-hidden />}
      aria-label={label}
      title={label}
      onClick={ask}
    />
  )
}
