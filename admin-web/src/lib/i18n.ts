import { createInstance } from 'i18next'
import { initReactI18next } from 'react-i18next'

import type en from '@/locales/en.json'

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
  fallbackLng: false,
  resources: {},
  interpolation: { escapeValue: false },
  initAsync: false,
})

const TEXTS = { en: () => import('@/locales/en.json'), zh: () => import('@/locales/zh.json') }

/** What a refusal means, by its key: the server says it in English. */
const REFUSALS = {
  en: () => Promise.resolve({ default: {} }),
  zh: () => import('@/locales/refusals.zh.json'),
}

/** Has the texts of a language at hand. Only those of the chosen one are loaded: each is a good part of the first page. */
export async function loadTexts(wanted: Language) {
  if (i18n.hasResourceBundle(wanted, 'translation')) return
  const [texts, refusals] = await Promise.all([TEXTS[wanted](), REFUSALS[wanted]()])
  i18n.addResourceBundle(wanted, 'refusals', refusals.default)
  i18n.addResourceBundle(wanted, 'translation', texts.default)
}

/** A refusal in the user's language as far as it is known there; else in the server's words. */
export function refusalText(key: string, msg: string) {
  const known: unknown = i18n.getResource(i18n.language, 'refusals', key)
  if (typeof known !== 'string') return msg
  const [time = msg] = TIME.exec(msg) ?? []
  return known.replace('{{msg}}', () => msg).replace('{{time}}', () => time)
}

/** Of the server's words a time is all that some refusals need: it reads the same in every language. */
const TIME = /(?:\d{4}-\d\d-\d\d )?\d\d:\d\d(?::\d\d)?/

language.subscribe(() => {
  const wanted = language.get()
  if (i18n.hasResourceBundle(wanted, 'translation')) void i18n.changeLanguage(wanted)
  else
    void loadTexts(wanted).then(() => {
      if (wanted === language.get()) void i18n.changeLanguage(wanted)
    })
})
