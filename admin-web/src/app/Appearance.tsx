import { LoadingOutlined } from '@ant-design/icons'
import { App as AntApp, ConfigProvider, theme } from 'antd'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import { type ReactNode, useEffect } from 'react'

import { language } from '@/lib/i18n'
import { usePreference } from '@/lib/preferences'
import { useDark, useMotion } from '@/lib/theme'

/** Language and colours of Ant Design, of dates, and of the page itself. */
export function Appearance({ children }: { children: ReactNode }) {
  const dark = useDark()
  const motion = useMotion()
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
      button={BUTTON}
      locale={chosen === 'zh' ? zhCN : enUS}
      theme={{
        algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
        token: { ...(dark ? DARK : LIGHT), motion },
        components: { Button: { primaryColor: dark ? '#0a1330' : '#fff' } },
      }}
    >
      <AntApp component={false}>{children}</AntApp>
    </ConfigProvider>
  )
}

// a named icon would rename the button while it is busy, and longer where the browser drops the end of its fading out
const BUTTON = { autoInsertSpace: false, loadingIcon: <LoadingOutlined aria-hidden /> }

// texts and their grounds have a contrast of 4.5 or more (WCAG AA), hints and states too
const LIGHT = {
  colorPrimary: '#2554c7',
  colorInfo: '#2554c7',
  colorLink: '#2554c7',
  colorSuccess: '#237804',
  colorWarning: '#a35a00',
  colorError: '#cf1322',
  // what Ant Design derives from such dark colours would be grey
  colorSuccessBg: '#f0f9eb',
  colorSuccessBorder: '#b7dfa5',
  colorWarningBg: '#fff7e6',
  colorWarningBorder: '#ffd591',
  colorErrorBg: '#fff1f0',
  colorErrorBorder: '#ffccc7',
  colorTextDescription: 'rgba(0,0,0,0.6)',
  colorTextTertiary: 'rgba(0,0,0,0.6)',
  colorTextPlaceholder: 'rgba(0,0,0,0.55)',
}
const DARK = {
  colorPrimary: '#7f9ff5',
  colorInfo: '#7f9ff5',
  colorLink: '#8fabf7',
  colorSuccess: '#6abe39',
  colorWarning: '#e8b339',
  colorError: '#f07178',
  colorTextDescription: 'rgba(255,255,255,0.62)',
  colorTextTertiary: 'rgba(255,255,255,0.62)',
  colorTextPlaceholder: 'rgba(255,255,255,0.5)',
}
