import { useEffect, useState } from 'react'

/** The value once it has rested for a moment: so that not every keystroke asks the server. */
export function useDebounced<T>(value: T, milliseconds = 300) {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return settled
}
