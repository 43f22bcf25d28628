import { Collapse, Form, Input, InputNumber } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { SwitchItem } from './SwitchItem'

/** What of a state rarely changes: folded, until something in it is refused. */
export function RareInputs({ handled }: { handled: boolean }) {
  const { t } = useTranslation()
  const form = Form.useFormInstance()
  const [open, setOpen] = useState(false)
  return (
    // drawn anew when something has been checked
    <Form.Item noStyle shouldUpdate>
      {() => (
        <Collapse
          ghost
          size="small"
          styles={{ header: { paddingInline: 0 }, body: { paddingInline: 0 } }}
          activeKey={open || form.getFieldError('label').length > 0 ? ['rare'] : []}
          onChange={(keys) => setOpen(keys.length > 0)}
          items={[
            {
              key: 'rare',
              label: t('state.rare'),
              forceRender: true,
              children: (
                <>
                  <Form.Item name="order_id" label={t('state.order')} extra={t('state.orderHint')}>
                    <InputNumber precision={0} />
                  </Form.Item>
                  <SwitchItem name="is_hidden" label={t('state.hidden')} hint={t('state.hiddenHint')} />
                  <div hidden={!handled}>
                    <SwitchItem
                      name="remember_last_man_enable"
                      label={t('state.remember')}
                      hint={t('state.rememberHint')}
                    />
                  </div>
                  <Form.Item
                    name="label"
                    label={t('state.label')}
                    extra={t('state.labelHint')}
                    rules={[{ validator: json(t('state.labelShape')) }]}
                  >
                    <Input />
                  </Form.Item>
                </>
              ),
            },
          ]}
        />
      )}
    </Form.Item>
  )
}

const json = (message: string) => (_: unknown, text: string) => {
  try {
    JSON.parse(text || '{}')
    return Promise.resolve()
  } catch {
    return Promise.reject(new Error(message))
  }
}
