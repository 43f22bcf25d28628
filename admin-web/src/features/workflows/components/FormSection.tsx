import { Divider, Typography } from 'antd'
import type { ReactNode } from 'react'

/** A part of a long form, with what it is about. */
export function FormSection({
  title,
  hint,
  children,
}: {
  title: string
  hint?: ReactNode
  children: ReactNode
}) {
  return (
    <section>
      <Divider style={{ margin: '4px 0 16px' }} />
      <Typography.Title level={3} style={{ fontSize: 15, margin: hint ? '0 0 2px' : '0 0 12px' }}>
        {title}
      </Typography.Title>
      {hint && (
        <Typography.Paragraph type="secondary" style={{ fontSize: 13, marginBottom: 12 }}>
          {hint}
        </Typography.Paragraph>
      )}
      {children}
    </section>
  )
}
