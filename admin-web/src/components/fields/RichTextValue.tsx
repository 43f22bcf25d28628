import { cleanHtml } from '@/lib/cleanHtml'
import './richText.css'

export default function RichTextValue({ html }: { html: string }) {
  return <div className="rich-text" dangerouslySetInnerHTML={{ __html: cleanHtml(html) }} />
}
