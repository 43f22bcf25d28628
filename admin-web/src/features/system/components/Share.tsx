import { Flex, Progress, Typography } from 'antd'

interface Props {
  name: string
  words: string
  used: number
  most: number
  /** From which share on it is too much. */
  limit: number
}

/** How much of something is used up. */
export function Share({ name, words, used, most, limit }: Props) {
  const share = most === 0 ? 0 : used / most
  return (
    <Flex vertical style={{ marginTop: 12 }}>
      <Flex justify="space-between" gap="small" wrap>
        <span>{name}</span>
        <Typography.Text type="secondary">{words}</Typography.Text>
      </Flex>
      <Progress
        aria-label={name}
        percent={Math.round(share * 100)}
        status={share > limit ? 'exception' : 'normal'}
        size="small"
      />
    </Flex>
  )
}
