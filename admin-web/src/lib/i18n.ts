import { createInstance } from 'i18next'
import { initReactI18next } from 'react-i18next'

import en from '@/locales/en.json'
import zh from '@/locales/zh.json'

import { preference } from './preferences'

export const LANGUAGES = ['zh', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** What the user chose; until then what the browser prefers. */
export const language = preference<Language>('language', LANGUAGES, () =>
  navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en',
)

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en }
    enableSelector: false
  }
}

export const i18n = createInstance()

void i18n.use(initReactI18next).init({
  lng: language.get(),
  fallbackLng: 'en',
  resources: { en: { translation: en }, zh: { translation: zh } },
  interpolation: { escapeValue: false },
  initAsync: false,
})

language.subscribe(() => void i18n.changeLanguage(language.get()))
