import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'

import { renderPage } from '@/testing/renderPage'
import { page } from '@/testing/samples'
import { answer, refuse } from '@/testing/server'

import NoticesPage from './NoticesPage'

const NOTICES = '/workflows/custom_notices'
const ding = {
  id: 3,
  name: 'ding',
  description: '',
  type_id: 3,
  corpid: '',
  corpsecret: '',
  appkey: 'key',
  appsecret: 'secret',
  hook_url: '',
  hook_token: '',
  agent_id: '12',
  script_id: 0,
}

function theNotices() {
  answer('get', NOTICES, page(ding))
  renderPage(<NoticesPage />)
}

describe('The notices', () => {
  it('ask for an application or for a robot, not for both', async () => {
    theNotices()
    const sent = answer('patch', `${NOTICES}/3`, {})
    await userEvent.click(await screen.findByRole('button', { name: 'Change ding' }))
    const form = await screen.findByRole('dialog')
    expect(within(form).getByLabelText('App key')).toHaveValue('key')
    expect(within(form).queryByLabelText('Address')).not.toBeInTheDocument()

    await userEvent.click(within(form).getByRole('radio', { name: /robot/ }))
    expect(within(form).queryByLabelText('App key')).not.toBeInTheDocument()
    await userEvent.type(within(form).getByLabelText('Address'), 'https://oapi.dingtalk.com/robot')
    await userEvent.click(within(form).getByRole('button', { name: 'Save' }))

    await expect.poll(() => sent).toHaveLength(1)
    expect(sent[0]).toEqual({
      name: 'ding',
      description: '',
      type_id: 3,
      hook_url: 'https://oapi.dingtalk.com/robot',
      hook_token: '',
    })
  })

  it('send a test, and say why it did not arrive', async () => {
    theNotices()
    const sent = answer('post', `${NOTICES}/3/test`, {})
    await userEvent.click(await screen.findByRole('button', { name: 'Send me a test by ding' }))
    expect(await screen.findByText('A test is on its way to you by ding')).toBeVisible()
    expect(sent).toHaveLength(1)

    refuse('post', `${NOTICES}/3/test`, 'the host is not among those that may be called', 'notice_failed')
    await userEvent.click(screen.getByRole('button', { name: 'Send me a test by ding' }))
    expect(await screen.findByText('the host is not among those that may be called')).toBeVisible()
  })
})
