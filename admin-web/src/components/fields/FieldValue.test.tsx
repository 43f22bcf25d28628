import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { field } from '@/testing/samples'

import { FieldValue } from './FieldValue'

describe('A field to be read', () => {
  it('shows the words of its choices', () => {
    render(
      <FieldValue
        field={field('f', 40, { field_value: 'a,c', field_choice: { a: 'Apple', c: 'Cherry' } })}
      />,
    )

    expect(screen.getByText('Apple')).toBeVisible()
    expect(screen.getByText('Cherry')).toBeVisible()
  })

  it('shows its own words for yes and no', () => {
    render(
      <FieldValue
        field={field('f', 20, { field_value: true, boolean_field_display: { 1: 'urgent', 0: 'calm' } })}
      />,
    )

    expect(screen.getByText('urgent')).toBeVisible()
  })

  it('links its files, but never to a script', () => {
    const files =
      '[{"url":"/media/a.pdf","file_name":"a.pdf"},{"url":"javascript:alert(1)","file_name":"evil"}]'
    render(<FieldValue field={field('f', 80, { field_value: files })} />)

    expect(screen.getByRole('link', { name: /a.pdf/ })).toHaveAttribute('href', '/media/a.pdf')
    expect(screen.getByText(/evil/)).not.toHaveAttribute('href')
  })

  it('keeps the formatting of rich text and drops what could run', async () => {
    const html = '<p>Hello <b>world</b><img src="x" onerror="alert(1)"><script>alert(2)</script></p>'
    const { container } = render(<FieldValue field={field('f', 58, { field_value: html })} />)

    expect((await screen.findByText('world')).tagName).toBe('B')
    expect(container.innerHTML).not.toMatch(/onerror|script/)
  })
})
