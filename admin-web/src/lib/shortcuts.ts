import { useEffect, useRef } from 'react'

import { preference } from './preferences'

/** Single keys disturb those who speak to their computer or hit keys by mistake: they can be switched off. */
export const shortcuts = preference('shortcuts', ['on', 'off'] as const, () => 'on')

/** Does something when a key is pressed that nobody types into anything. */
export function useShortcut(key: string, act: () => void) {
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.key !== key || !isFree(event)) return
      event.preventDefault()
      latest.current()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [key])
}

function isFree({ target, ctrlKey, metaKey, altKey, defaultPrevented, isComposing }: KeyboardEvent) {
  if (ctrlKey || metaKey || altKey || defaultPrevented || isComposing || shortcuts.get() === 'off')
    return false
  // a dialog, a menu or a diagram has keys of its own
  return !(target as Element).closest(
    'input, textarea, select, [contenteditable=true], [role=dialog], [role=menu], [role=listbox], .diagram',
  )
}
