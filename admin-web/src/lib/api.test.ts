import { http, HttpResponse } from 'msw'
import { describe, expect, it } from 'vitest'

import { refuse, server } from '@/testing/server'
import { signedInAs } from '@/testing/session'

import { call } from './api'
import { language } from './i18n'
import { session } from './session'

const ann = { username: 'ann' }

describe('an answer that says "signed out"', () => {
  it('ends the session in which was asked', async () => {
    signedInAs(ann)
    refuse('get', '/tickets', 'log in', 'unauthenticated')

    await expect(call('GET', '/tickets')).rejects.toThrow('log in')

    expect(session.isExpired()).toBe(true)
  })

  it('says nothing about a session that began while it was on its way', async () => {
    signedInAs(ann)
    server.use(
      http.get('*/api/v1.0/tickets', () => {
        signedInAs(ann)
        return HttpResponse.json({ code: -1, data: {}, msg: 'log in', error: 'unauthenticated' })
      }),
    )

    await expect(call('GET', '/tickets')).rejects.toThrow('log in')

    expect(session.isExpired()).toBe(false)
  })
})

describe('a refusal', () => {
  it('is said in the language of the page where its key is known', async () => {
    refuse('get', '/tickets', 'they have just been urged; possible again at 12:30', 'urged_already')
    await expect(call('GET', '/tickets')).rejects.toThrow(
      'they have just been urged; possible again at 12:30',
    )

    language.set('zh')

    await expect(call('GET', '/tickets')).rejects.toThrow('刚刚已经催办过，12:30 之后可再次催办')
    refuse('get', '/tickets', 'in words of a hook', 'of_somebody_else')
    await expect(call('GET', '/tickets')).rejects.toThrow('in words of a hook')
  })
})
