import DOMPurify from 'dompurify'

/** Text with formatting, written by somebody else: what could run or reach out of it is dropped. */
export function cleanHtml(html: string) {
  return DOMPurify.sanitize(html, {
    USE_PROFILES: { html: true },
    FORBID_TAGS: ['style', 'form', 'input', 'button'],
  })
}
