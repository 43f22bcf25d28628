import { expect, it } from 'vitest'

import { conditionSample } from '@/testing/conditionSample'
import { worriesOf } from './worries'

it('worries about nothing while all is well', () => {
  expect(worriesOf(conditionSample())).toEqual([])
})

it('names what somebody has to see to', () => {
  const now = conditionSample()
  now.jobs[0]!.counts.failed = 1
  now.disk.free = 1

  expect(worriesOf(now)).toEqual(['failed', 'disk'])
})
