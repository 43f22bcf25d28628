import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'

import { session } from '@/lib/session'
import { renderPage } from '@/testing/renderPage'
import { answer, refuse } from '@/testing/server'
import { jwtOf } from '@/testing/session'

import LoginPage from './LoginPage'

async function signIn(name: string) {
  const user = userEvent.setup()
  await user.type(await screen.findByLabelText('User name'), name)
  await user.type(screen.getByLabelText('Password'), 'secret')
  await user.click(screen.getByRole('button', { name: 'Sign in' }))
}

describe('The login page', () => {
  beforeEach(() => session.close())

  it('keeps who signed in and goes on to the page that was asked for', async () => {
    const sent = answer('post', '/login', { jwt: jwtOf({ username: 'zhangsan', alias: '张三' }) })
    const { router } = renderPage(<LoginPage />, { path: '/login', at: '/login?to=%2Ftickets%2F12' })

    await signIn('zhangsan')

    await expect.poll(() => router.state.location.pathname).toBe('/tickets/12')
    expect(session.current()).toMatchObject({ username: 'zhangsan', alias: '张三' })
    expect(sent).toEqual([{ username: 'zhangsan', password: 'secret', type: 'account' }])
  })

  it('says why it refuses, and keeps what was typed', async () => {
    refuse('post', '/login', 'user name or password is wrong', 'bad_credentials')
    renderPage(<LoginPage />, { path: '/login' })

    await signIn('nobody')

    expect(await screen.findByRole('alert')).toHaveTextContent('user name or password is wrong')
    expect(screen.getByLabelText('User name')).toHaveValue('nobody')
  })

  it('never goes on to another site', async () => {
    answer('post', '/login', { jwt: jwtOf({ username: 'ann' }) })
    const { router } = renderPage(<LoginPage />, { path: '/login', at: '/login?to=%2F%2Fevil.example' })

    await signIn('ann')

    await expect.poll(() => router.state.location.pathname).toBe('/workbench')
  })
})
