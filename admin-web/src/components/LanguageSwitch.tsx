import { GlobalOutlined } from '@ant-design/icons'
import { Button } from 'antd'

import { language } from '@/lib/i18n'
import { usePreference } from '@/lib/preferences'

/** Names the other language in that language. */
export function LanguageSwitch() {
  const chosen = usePreference(language)
  const [other, name, says] =
    chosen === 'zh'
      ? (['en', 'English', 'Switch to English'] as const)
      : (['zh', '中文', '切换到中文'] as const)
  return (
    <Button
      type="text"
      icon={<GlobalOutlined aria-hidden />}
      lang={other}
      aria-label={says}
      onClick={() => language.set(other)}
    >
      {name}
    </Button>
  )
}
