import { App as AntApp, ConfigProvider, theme } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import { type ReactNode, useEffect } from 'react'

import { language } from '@/lib/i18n'
import { usePreference } from '@/lib/preferences'
import { useDark } from '@/lib/theme'

/** Language and colours of Ant Design, of dates, and of the page itself. */
export function Appearance({ children }: { children: ReactNode }) {
  const dark = useDark()
  const chosen = usePreference(language)

  useEffect(() => {
    document.documentElement.lang = chosen === 'zh' ? 'zh-CN' : 'en'
    dayjs.locale(chosen === 'zh' ? 'zh-cn' : 'en')
  }, [chosen])

  useEffect(() => {
    document.documentElement.dataset.theme = dark ? 'dark' : 'light'
    document.documentElement.style.colorScheme = dark ? 'dark' : 'light'
  }, [dark])

  return (
    <ConfigProvider
      locale={chosen === 'zh' ? zhCN : enUS}
      theme={{
        algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
        token: {
          colorPrimary: dark ? '#6f95f2' : '#2554c7',
          borderRadius: 6,
          // names of the states and hints stay readable (WCAG AA) in both
          colorTextDescription: dark ? 'rgba(255,255,255,0.62)' : 'rgba(0,0,0,0.6)',
          colorTextTertiary: dark ? 'rgba(255,255,255,0.62)' : 'rgba(0,0,0,0.6)',
          colorTextPlaceholder: dark ? 'rgba(255,255,255,0.5)' : 'rgba(0,0,0,0.55)',
        },
      }}
    >
      <AntApp component={false}>{children}</AntApp>
    </ConfigProvider>
  )
}
