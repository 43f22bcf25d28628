import { render, screen } from '@testing-library/react'
import { Button } from 'antd'
import { expect, it } from 'vitest'

import { Appearance } from './Appearance'

it('keeps the name of a button that is busy', () => {
  render(
    <Appearance>
      <Button loading>Agree</Button>
    </Appearance>,
  )

  expect(screen.getByRole('button', { name: 'Agree' })).toBeInTheDocument()
})
