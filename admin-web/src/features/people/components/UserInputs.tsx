import { Form, Input, Select, Switch } from 'antd'
import { useTranslation } from 'react-i18next'

import { useNeeded } from '@/components/records/useNeeded'

import { DepartmentPicker } from './DepartmentPicker'

export function UserInputs({ isNew }: { isNew: boolean }) {
  const { t } = useTranslation()
  const needed = useNeeded()
  return (
    <>
      <Form.Item name="username" label={t('users.username')} rules={needed(t('users.username'))}>
        <Input maxLength={50} autoComplete="off" />
      </Form.Item>
      <Form.Item name="alias" label={t('users.alias')} rules={needed(t('users.alias'))}>
        <Input maxLength={50} autoComplete="off" />
      </Form.Item>
      {isNew && (
        <Form.Item name="password" label={t('users.password')} rules={needed(t('users.password'))}>
          <Input.Password autoComplete="new-password" />
        </Form.Item>
      )}
      <Form.Item
        name="email"
        label={t('users.email')}
        rules={[...needed(t('users.email')), { type: 'email', message: t('users.emailShape') }]}
      >
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="phone" label={t('users.phone')} rules={needed(t('users.phone'))}>
        <Input maxLength={13} />
      </Form.Item>
      <Form.Item name="dept_ids" label={t('users.departments')}>
        <DepartmentPicker several />
      </Form.Item>
      <Form.Item name="type_id" label={t('users.type')} extra={t('users.typeHint')}>
        <Select
          options={([0, 1, 2] as const).map((value) => ({ value, label: t(`users.types.${value}`) }))}
        />
      </Form.Item>
      <Form.Item
        name="is_active"
        label={t('users.active')}
        extra={t('users.activeHint')}
        valuePropName="checked"
      >
        <Switch />
      </Form.Item>
    </>
  )
}
