import { EyeInvisibleOutlined, EyeOutlined } from '@ant-design/icons'
import { Button, Flex, Typography } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

/** A secret that is copied without being shown, and shown only on request: somebody may look over the shoulder. */
export function Secret({ value, name }: { value: string; name: string }) {
  const { t } = useTranslation()
  const [shown, setShown] = useState(false)
  const label = t(shown ? 'records.hideSecret' : 'records.showSecret', { name })
  return (
    <Flex align="center" gap={4}>
      <Typography.Text code copyable={{ text: value }}>
        {shown ? value : '••••••••••••'}
      </Typography.Text>
      <Button
        type="text"
        size="small"
        icon={shown ? <EyeInvisibleOutlined aria-hidden /> : <EyeOutlined aria-hidden />}
        aria-label={label}
        title={label}
        onClick={() => setShown(!shown)}
      />
    </Flex>
  )
}
