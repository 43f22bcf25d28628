import { READABLE } from './view'

/** What an upright sheet has room for, in pixels, within its margins and the card around the diagram. */
const SHEET = 640

/** On paper all of the diagram is seen, as wide as the sheet; afterwards it is as it was. Gives what ends that. */
export function whenPrinted(place: HTMLElement, fit: (least: number) => void) {
  const before = () => {
    place.style.width = `${SHEET}px`
    fit(0)
  }
  const after = () => {
    place.style.width = ''
    fit(READABLE)
  }
  window.addEventListener('beforeprint', before)
  window.addEventListener('afterprint', after)
  return () => {
    window.removeEventListener('beforeprint', before)
    window.removeEventListener('afterprint', after)
  }
}
