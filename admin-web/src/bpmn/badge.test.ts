import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry'
import type Overlays from 'diagram-js/lib/features/overlays/Overlays'
import { describe, expect, it, vi } from 'vitest'

import { addBadge } from './badge'

const elements = { get: (id: string) => (id === 'state_2' ? {} : undefined) } as unknown as ElementRegistry

describe('a badge', () => {
  it('says at its element what went wrong', () => {
    const add = vi.fn()

    addBadge({ add } as unknown as Overlays, elements, { element: 'state_2', status: 'failed', text: 'why' })

    const [element, , { html }] = add.mock.lastCall as [string, string, { html: HTMLElement }]
    expect(element).toBe('state_2')
    expect(html).toHaveClass('failed')
    expect(html).toHaveAttribute('title', 'why')
  })

  it('leads to another page without loading everything anew', () => {
    const add = vi.fn()
    const follow = vi.fn()

    addBadge(
      { add } as unknown as Overlays,
      elements,
      { element: 'state_2', status: 'count', sign: '3', text: '3 tickets', href: '/workbench?state=2' },
      follow,
    )
    const [, , { html }] = add.mock.lastCall as [string, string, { html: HTMLElement }]
    html.click()

    expect(html).toHaveTextContent('3')
    expect(follow).toHaveBeenCalledWith('/workbench?state=2')
  })

  it('is left out where the diagram has no such element', () => {
    const add = vi.fn()

    addBadge({ add } as unknown as Overlays, elements, { element: 'state_9', status: 'failed', text: 'why' })

    expect(add).not.toHaveBeenCalled()
  })
})
