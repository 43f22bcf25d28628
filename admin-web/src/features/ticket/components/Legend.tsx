import { Flex, theme, Typography } from 'antd'
import { useTranslation } from 'react-i18next'

/** What the colours in the diagram mean. */
export function Legend() {
  const { t } = useTranslation()
  const { token } = theme.useToken()
  return (
    <Flex gap="middle" wrap>
      <Typography.Text type="secondary">
        <Swatch colour={token.colorPrimary} /> {t('diagram.current')}
      </Typography.Text>
      <Typography.Text type="secondary">
        <Swatch colour="#3f9d5f" /> {t('diagram.travelled')}
      </Typography.Text>
    </Flex>
  )
}

function Swatch({ colour }: { colour: string }) {
  return (
    <span
      aria-hidden
      style={{
        display: 'inline-block',
        width: 12,
        height: 12,
        borderRadius: 3,
        border: `2.5px solid ${colour}`,
        verticalAlign: -2,
      }}
    />
  )
}
