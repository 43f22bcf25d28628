import { useSyncExternalStore } from 'react'

/** A choice that this browser remembers. */
export function preference<T extends string>(name: string, choices: readonly T[], fallback: () => T) {
  const storedAs = `loonbpm.${name}`
  const listeners = new Set<() => void>()
  const read = () => {
    const stored = localStorage.getItem(storedAs) as T | null
    return stored !== null && choices.includes(stored) ? stored : fallback()
  }
  let value = read()
  return {
    get: () => value,
    set(next: T) {
      localStorage.setItem(storedAs, next)
      value = next
      listeners.forEach((listener) => listener())
    },
    subscribe(listener: () => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export function usePreference<T extends string>(choice: ReturnType<typeof preference<T>>) {
  return useSyncExternalStore(choice.subscribe, choice.get)
}
