import { Flex, Form, Switch } from 'antd'
import { type ReactNode, useId } from 'react'

interface Props {
  name: string | string[]
  label: string
  hint?: ReactNode
  disabled?: boolean
}

/** A switch with its name beside it, so that several of them stay short. */
export function SwitchItem({ name, label, hint, disabled = false }: Props) {
  const id = useId()
  return (
    <Flex gap="small" align="start" style={{ marginBottom: 12 }}>
      <Form.Item name={name} valuePropName="checked" noStyle>
        <Switch size="small" style={{ marginTop: 3 }} disabled={disabled} aria-labelledby={id} />
      </Form.Item>
      <div>
        <span id={id}>{label}</span>
        {hint && <div style={{ fontSize: 13, color: 'var(--ant-color-text-secondary)' }}>{hint}</div>}
      </div>
    </Flex>
  )
}
