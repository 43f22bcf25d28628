import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Flex, Form, Input, Select } from 'antd'
import { useTranslation } from 'react-i18next'

/** The conditions of a transition: the first that holds says where the ticket goes. */
export function BranchInputs({ states }: { states: { value: number; label: string }[] }) {
  const { t } = useTranslation()
  return (
    <Form.List name="branches">
      {(rows, { add, remove }) => (
        <Form.Item label={t('transition.conditions')} extra={t('transition.conditionsHint')}>
          <Flex vertical gap="small">
            {rows.map(({ key, name }) => (
              <Flex key={key} gap="small">
                <Form.Item name={[name, 'expression']} noStyle rules={[{ required: true, message: '' }]}>
                  <Input
                    placeholder="{days} > 3"
                    aria-label={t('transition.condition', { number: name + 1 })}
                    style={{ fontFamily: 'monospace' }}
                  />
                </Form.Item>
                <Form.Item name={[name, 'target_state_id']} noStyle rules={[{ required: true, message: '' }]}>
                  <Select
                    options={states}
                    placeholder={t('transition.to')}
                    aria-label={t('transition.target', { number: name + 1 })}
                    style={{ width: 200, flex: 'none' }}
                  />
                </Form.Item>
                <Button
                  type="text"
                  icon={<DeleteOutlined aria-hidden />}
                  aria-label={t('transition.removeCondition', { number: name + 1 })}
                  onClick={() => remove(name)}
                />
              </Flex>
            ))}
            <Button type="dashed" icon={<PlusOutlined aria-hidden />} onClick={() => add()}>
              {t('transition.addCondition')}
            </Button>
          </Flex>
        </Form.Item>
      )}
    </Form.List>
  )
}
