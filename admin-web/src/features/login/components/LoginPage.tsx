import { Card, Flex, Typography } from 'antd'
import { useTranslation } from 'react-i18next'
import { Navigate, useNavigate, useSearchParams } from 'react-router'

import { Brand } from '@/components/Brand'
import { LanguageSwitch } from '@/components/LanguageSwitch'
import { PageTitle } from '@/components/PageTitle'
import { useSession, useSessionExpired } from '@/lib/useSession'

import { LoginForm } from './LoginForm'

export default function LoginPage() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const [query] = useSearchParams()
  const current = useSession()
  const expired = useSessionExpired()
  const next = pageOfOurs(query.get('to'))

  if (current && !expired) return <Navigate to={next} replace />
  return (
    <Flex
      component="main"
      vertical
      align="center"
      justify="center"
      style={{ minHeight: '100dvh', padding: 16 }}
    >
      <PageTitle>{t('login.title')}</PageTitle>
      <Card style={{ width: '100%', maxWidth: 400 }}>
        <Flex justify="space-between" align="center">
          <Brand level={1} />
          <LanguageSwitch />
        </Flex>
        <Typography.Paragraph type="secondary" style={{ margin: '8px 0 24px' }}>
          {query.has('to') ? t('login.toGoOn') : t('login.welcome')}
        </Typography.Paragraph>
        <LoginForm onDone={() => void navigate(next, { replace: true })} />
      </Card>
    </Flex>
  )
}

/** Where to go on: never to another site, whatever the address says. */
function pageOfOurs(wanted: string | null) {
  return wanted && /^\/(?![/\\])/.test(wanted) ? wanted : '/workbench'
}
