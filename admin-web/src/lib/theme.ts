import { useSyncExternalStore } from 'react'

import { preference, usePreference } from './preferences'

export const APPEARANCES = ['system', 'light', 'dark'] as const
export type Appearance = (typeof APPEARANCES)[number]

export const appearance = preference<Appearance>('appearance', APPEARANCES, () => 'system')

const prefersDark = media('(prefers-color-scheme: dark)')
const isPrinted = media('print')
const prefersStillness = media('(prefers-reduced-motion: reduce)')

/** Paper is light. */
export function useDark() {
  const chosen = usePreference(appearance)
  const dark = useMedia(prefersDark)
  const printed = useMedia(isPrinted)
  return !printed && (chosen === 'system' ? dark : chosen === 'dark')
}

/** Whether things may move about: not for those who told their system that it disturbs them. */
export function useMotion() {
  return !useMedia(prefersStillness)
}

function useMedia({ subscribe, matches }: ReturnType<typeof media>) {
  return useSyncExternalStore(subscribe, matches)
}

function media(query: string) {
  const list = window.matchMedia(query)
  return {
    matches: () => list.matches,
    subscribe(listener: () => void) {
      list.addEventListener('change', listener)
      return () => list.removeEventListener('change', listener)
    },
  }
}
