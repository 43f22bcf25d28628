import { useQuery } from '@tanstack/react-query'
import { Badge, Flex } from 'antd'
import { useTranslation } from 'react-i18next'

import { type Category, ticketCount } from '../api/tickets'

/** A tab's name with how many tickets are behind it; what waits for the user stands out. */
export function CategoryLabel({ category }: { category: Category }) {
  const { t } = useTranslation()
  const { data: count } = useQuery(ticketCount(category))
  return (
    <Flex gap={4} align="center">
      {t(`workbench.${category}`)}
      <Badge
        count={count ?? 0}
        showZero={count !== undefined}
        overflowCount={999}
        size="small"
        {...colours(category, count)}
      />
    </Flex>
  )
}

function colours(category: Category, count = 0) {
  return category === 'duty' && count > 0
    ? {}
    : { color: 'rgba(128, 128, 128, 0.18)', style: { color: 'inherit' } }
}
