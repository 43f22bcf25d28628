import { Button } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

const SHORT = 120

/** A text of which the beginning says enough, as long as nobody wants all of it. */
export function LongText({ children: text }: { children: string }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  if (text.length <= SHORT * 1.5) return text
  return (
    <>
      {open ? text : `${text.slice(0, SHORT)}…`}{' '}
      <Button type="link" size="small" style={{ padding: 0 }} onClick={() => setOpen(!open)}>
        {t(open ? 'audit.less' : 'audit.more')}
      </Button>
    </>
  )
}
