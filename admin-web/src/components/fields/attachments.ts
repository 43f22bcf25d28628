/** A file that the server keeps for a field. */
export interface Attachment {
  url: string
  file_name: string
}

/** Stands for the address of a file that is still being sent. */
export const UNDER_WAY = ''

/** Reads the two ways in which attachments are kept: JSON text, or paths separated by commas. */
export function attachmentsOf(text: string): Attachment[] {
  return text.startsWith('[') ? listed(text) : text.split(',').filter(Boolean).map(named)
}

export const textOfAttachments = (attachments: Attachment[]) =>
  JSON.stringify(attachments.map(({ url, file_name }) => ({ url, file_name })))

/** Where a click may lead: the text came from a caller, so no "javascript:" and nothing else that is not a page. */
export function safeUrl(url: string) {
  try {
    return ['http:', 'https:'].includes(new URL(url, window.location.origin).protocol) ? url : undefined
  } catch {
    return undefined
  }
}

function listed(text: string) {
  try {
    const entries: unknown = JSON.parse(text)
    return Array.isArray(entries) ? entries.filter(isAttachment) : []
  } catch {
    return []
  }
}

function isAttachment(entry: unknown): entry is Attachment {
  const { url, file_name } = (entry ?? {}) as Partial<Attachment>
  return typeof url === 'string' && typeof file_name === 'string'
}

function named(url: string): Attachment {
  return { url, file_name: url.slice(url.lastIndexOf('/') + 1) }
}
