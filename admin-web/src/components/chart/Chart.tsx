import { lazy, Suspense } from 'react'

import { Loading } from '@/components/Loading'

import type { Options } from './Plot'

const Plot = lazy(() => import('./Plot'))

interface Props {
  options: Options
  height: number
  /** What it shows, for those who do not see it. */
  label: string
}

/** A chart; the library that draws it is fetched when the first one is shown. */
export function Chart(props: Props) {
  return (
    <div style={{ minHeight: props.height }}>
      <Suspense fallback={<Loading rows={4} />}>
        <Plot {...props} />
      </Suspense>
    </div>
  )
}
