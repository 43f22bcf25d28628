import { type Envelope, opened } from './api'
import { i18n } from './i18n'
import { Refusal } from './refusal'
import { session } from './session'

interface Uploaded {
  file_path: string
  source_file_name: string
}

/** Sends a file and tells how far it is; fetch cannot tell, so this is an XMLHttpRequest. */
export function upload(file: File, onProgress: (percent: number) => void) {
  const asking = session.current()
  return new Promise<{ url: string; file_name: string }>((resolve, reject) => {
    const request = new XMLHttpRequest()
    const fail = () => reject(new Refusal(i18n.t('errors.offline'), 'offline'))
    request.open('POST', '/api/v1.0/tickets/upload_file')
    request.responseType = 'json'
    request.upload.onprogress = ({ loaded, total }) => onProgress((loaded / total) * 100)
    request.onerror = fail
    request.ontimeout = fail
    request.onload = () => {
      try {
        const { file_path, source_file_name } = opened(envelopeOf(request), asking) as Uploaded
        resolve({ url: file_path, file_name: source_file_name })
      } catch (refusal) {
        reject(refusal)
      }
    }
    const form = new FormData()
    form.append('file', file)
    request.send(form)
  })
}

function envelopeOf({ response, status }: XMLHttpRequest): Envelope {
  if (response === null) throw new Refusal(i18n.t('errors.unreadable', { status }), 'unreadable')
  return response as Envelope
}
