import { Alert, Flex } from 'antd'

import type { Badge } from '@/bpmn/badge'

/** What the badges in the diagram say, for everybody to read. */
export function Troubles({ badges }: { badges: Badge[] }) {
  if (badges.length === 0) return null
  return (
    <Flex vertical gap="small" style={{ marginTop: 12 }}>
      {badges.map(({ status, text }) => (
        <Alert key={text} showIcon type={status === 'failed' ? 'error' : 'warning'} title={text} />
      ))}
    </Flex>
  )
}
