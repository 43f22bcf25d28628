import { describe, expect, it } from 'vitest'

import { beyond } from './edges'

const all = { x: 100, y: 50, width: 800, height: 200 }

describe('the edges of a diagram', () => {
  it('are its ends where all of it is seen', () => {
    expect(beyond({ x: 80, y: 40, width: 900, height: 300 }, all)).toEqual([])
    expect(beyond(all, all)).toEqual([])
  })

  it('are not where it goes on', () => {
    expect(beyond({ x: 100, y: 50, width: 500, height: 200 }, all)).toEqual(['right'])
    expect(beyond({ x: 300, y: 100, width: 500, height: 100 }, all)).toEqual([
      'left',
      'top',
      'right',
      'bottom',
    ])
  })
})
