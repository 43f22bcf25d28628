import { Flex, Typography } from 'antd'

import icon from './icon.svg'

/** The product's sign and name; a heading where the page has no other. */
export function Brand({ level, nameless = false }: { level?: 1; nameless?: boolean }) {
  return (
    <Flex align="center" gap={10}>
      <img src={icon} alt="" width={28} height={28} />
      {!nameless &&
        (level ? (
          <Typography.Title level={level} style={{ margin: 0, fontSize: 22 }}>
            LoonBPM
          </Typography.Title>
        ) : (
          <Typography.Text strong style={{ fontSize: 17 }}>
            LoonBPM
          </Typography.Text>
        ))}
    </Flex>
  )
}
