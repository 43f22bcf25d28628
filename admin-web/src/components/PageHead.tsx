import { Typography } from 'antd'
import type { ReactNode } from 'react'

import { PageTitle } from './PageTitle'

/** The heading of a page of the back office, and what the page is for. */
export function PageHead({ title, hint }: { title: string; hint: ReactNode }) {
  return (
    <div>
      <PageTitle>{title}</PageTitle>
      <Typography.Title level={1} style={{ fontSize: 22, margin: 0 }}>
        {title}
      </Typography.Title>
      <Typography.Text type="secondary">{hint}</Typography.Text>
    </div>
  )
}
