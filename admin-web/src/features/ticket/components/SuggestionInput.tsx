import { Form, Input } from 'antd'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'

export function SuggestionInput({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const { t } = useTranslation()
  const id = useId()
  return (
    <Form.Item layout="vertical" label={t('action.suggestion')} htmlFor={id}>
      <Input.TextArea
        id={id}
        value={value}
        placeholder={t('action.suggestionHint')}
        autoSize={{ minRows: 2, maxRows: 10 }}
        maxLength={1000}
        onChange={({ target }) => onChange(target.value)}
      />
    </Form.Item>
  )
}
