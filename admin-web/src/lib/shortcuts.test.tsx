import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'

import { shortcuts, useShortcut } from './shortcuts'

function Page({ act }: { act: () => void }) {
  useShortcut('n', act)
  return <input aria-label="name" />
}

afterEach(() => shortcuts.set('on'))

it('does something on a key, but not while somebody types', async () => {
  const act = vi.fn()
  render(<Page act={act} />)

  await userEvent.keyboard('n')
  await userEvent.type(screen.getByLabelText('name'), 'n')

  expect(act).toHaveBeenCalledTimes(1)
})

it('can be switched off', async () => {
  const act = vi.fn()
  shortcuts.set('off')
  render(<Page act={act} />)

  await userEvent.keyboard('n')

  expect(act).not.toHaveBeenCalled()
})
