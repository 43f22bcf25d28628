import { useEffect, useRef } from 'react'

/** Ctrl and Enter send, from wherever one types; on a Mac Command and Enter. */
export function SubmitKeys({ onSubmit, disabled }: { onSubmit: () => void; disabled: boolean }) {
  const latest = useRef(onSubmit)
  useEffect(() => {
    latest.current = onSubmit
  })
  useEffect(() => {
    function press(event: KeyboardEvent) {
      const elsewhere = (event.target as Element).closest('[role=dialog]')
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || elsewhere || disabled) return
      event.preventDefault()
      latest.current()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [disabled])
  return null
}
