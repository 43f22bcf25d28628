import { LockOutlined, UserOutlined } from '@ant-design/icons'
import { useMutation } from '@tanstack/react-query'
import { Alert, Button, Form, Input } from 'antd'
import { useTranslation } from 'react-i18next'

import { type Credentials, login } from '../api/login'

interface Props {
  /** Offered, and changeable. */
  username?: string
  onDone: () => void
}

export function LoginForm({ username, onDone }: Props) {
  const { t } = useTranslation()
  const attempt = useMutation({ mutationFn: login, onSuccess: onDone })
  const needed = (name: string) => [{ required: true, message: t('form.required', { name }) }]

  return (
    <Form<Credentials>
      layout="vertical"
      requiredMark={false}
      initialValues={{ username }}
      onFinish={(credentials) => attempt.mutate(credentials)}
    >
      <Form.Item name="username" label={t('login.username')} rules={needed(t('login.username'))}>
        <Input
          prefix={<UserOutlined aria-hidden />}
          size="large"
          autoComplete="username"
          autoFocus={!username}
        />
      </Form.Item>
      <Form.Item name="password" label={t('login.password')} rules={needed(t('login.password'))}>
        <Input.Password
          prefix={<LockOutlined aria-hidden />}
          size="large"
          autoComplete="current-password"
          autoFocus={Boolean(username)}
        />
      </Form.Item>
      {attempt.isError && (
        <Form.Item>
          <Alert type="error" showIcon title={attempt.error.message} role="alert" />
        </Form.Item>
      )}
      <Button type="primary" htmlType="submit" size="large" block loading={attempt.isPending}>
        {t('login.submit')}
      </Button>
    </Form>
  )
}
