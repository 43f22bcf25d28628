import { expect, it } from 'vitest'

import { dropView, keepView, viewsOf } from './views'

it('keeps lists under their names, for each person', () => {
  keepView(7, { name: 'Mine', query: 'tab=owner' })
  keepView(7, { name: 'Leave', query: 'workflow=4' })
  keepView(7, { name: 'Mine', query: 'tab=owner&search=x' })

  expect(viewsOf(7)).toEqual([
    { name: 'Leave', query: 'workflow=4' },
    { name: 'Mine', query: 'tab=owner&search=x' },
  ])
  expect(viewsOf(8)).toEqual([])
  expect(dropView(7, 'Mine')).toEqual([{ name: 'Leave', query: 'workflow=4' }])
})

it('does without what cannot be read', () => {
  localStorage.setItem('loonbpm.views.7', '{"broken"')

  expect(viewsOf(7)).toEqual([])
})
