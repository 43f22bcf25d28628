import { useSyncExternalStore } from 'react'

import { preference, usePreference } from './preferences'

export const APPEARANCES = ['system', 'light', 'dark'] as const
export type Appearance = (typeof APPEARANCES)[number]

export const appearance = preference<Appearance>('appearance', APPEARANCES, () => 'system')

const prefersDark = window.matchMedia('(prefers-color-scheme: dark)')

function subscribe(listener: () => void) {
  prefersDark.addEventListener('change', listener)
  return () => prefersDark.removeEventListener('change', listener)
}

export function useDark() {
  const chosen = usePreference(appearance)
  const dark = useSyncExternalStore(subscribe, () => prefersDark.matches)
  return chosen === 'system' ? dark : chosen === 'dark'
}
