import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { en } from './en.ts'
import { type Catalogue, fr } from './fr.ts'
import { typographic } from './typography.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: Catalogue }
  }
}

export const languages = ['fr', 'en'] as const
export type Language = (typeof languages)[number]

const chosen = (): Language => (localStorage.getItem('bannette.language') === 'en' ? 'en' : 'fr')

export const i18n = i18next.createInstance()
i18n
  .use({ type: 'postProcessor', name: 'typography', process: typeset })
  .use(initReactI18next)
  .init({
    lng: chosen(),
    fallbackLng: 'fr',
    resources: { fr: { translation: fr }, en: { translation: en } },
    interpolation: { escapeValue: false }, // React escapes
    postProcess: ['typography'],
    initAsync: false,
  })
document.documentElement.lang = i18n.language

export function speak(language: Language) {
  localStorage.setItem('bannette.language', language)
  document.documentElement.lang = language
  return i18n.changeLanguage(language)
}

function typeset(value: string): string {
  return i18n.language === 'fr' ? typographic(value) : value
}
