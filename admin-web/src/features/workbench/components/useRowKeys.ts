import { useShortcut } from '@/lib/shortcuts'

/** j and k go from ticket to ticket of the list; Enter then opens it, as any link. */
export function useRowKeys() {
  useShortcut('j', () => step(1))
  useShortcut('k', () => step(-1))
}

function step(by: 1 | -1) {
  const links = [
    ...document.querySelectorAll<HTMLAnchorElement>(
      'main a[href^="/tickets/"], [role=main] a[href^="/tickets/"]',
    ),
  ]
  const here = links.indexOf(document.activeElement as HTMLAnchorElement)
  const next = here < 0 ? (by > 0 ? 0 : links.length - 1) : here + by
  links[next]?.focus()
}
