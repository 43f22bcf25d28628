import { DeleteOutlined, PlusOutlined } from '@ant-design/icons'
import { Button, Flex, Form, Select } from 'antd'
import { useTranslation } from 'react-i18next'

import { ConditionInput } from './ConditionInput'

interface Props {
  workflowId: number
  states: { value: number; label: string }[]
}

/** The conditions of a transition: the first that holds says where the ticket goes. */
export function BranchInputs({ workflowId, states }: Props) {
  const { t } = useTranslation()
  return (
    <Form.List name="branches">
      {(rows, { add, remove }) => (
        <Form.Item label={t('transition.conditions')} extra={t('transition.conditionsHint')}>
          <Flex vertical gap="small">
            {rows.map(({ key, name }) => (
              <Flex key={key} vertical gap={6}>
                <Flex gap="small" align="start">
                  <Form.Item name={[name, 'expression']} noStyle rules={[{ required: true, message: '' }]}>
                    <ConditionInput
                      workflowId={workflowId}
                      label={t('transition.condition', { number: name + 1 })}
                    />
                  </Form.Item>
                  <Button
                    type="text"
                    icon={<DeleteOutlined aria-hidden />}
                    aria-label={t('transition.removeCondition', { number: name + 1 })}
                    onClick={() => remove(name)}
                  />
                </Flex>
                <Form.Item name={[name, 'target_state_id']} noStyle rules={[{ required: true, message: '' }]}>
                  <Select
                    options={states}
                    prefix="→"
                    placeholder={t('transition.to')}
                    aria-label={t('transition.target', { number: name + 1 })}
                  />
                </Form.Item>
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
