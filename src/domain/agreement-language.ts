/** The languages that people name most often here: their code for screen readers, and which way they are written. */
const known: Readonly<Record<string, readonly [code: string, direction?: 'rtl']>> = {
  albanian: ['sq'],
  amharic: ['am'],
  arabic: ['ar', 'rtl'],
  bengali: ['bn'],
  bulgarian: ['bg'],
  cantonese: ['yue'],
  czech: ['cs'],
  dari: ['prs', 'rtl'],
  farsi: ['fa', 'rtl'],
  french: ['fr'],
  german: ['de'],
  gujarati: ['gu'],
  hebrew: ['he', 'rtl'],
  hindi: ['hi'],
  hungarian: ['hu'],
  italian: ['it'],
  kurdish: ['ku'],
  latvian: ['lv'],
  lithuanian: ['lt'],
  mandarin: ['zh'],
  nepali: ['ne'],
  pashto: ['ps', 'rtl'],
  persian: ['fa', 'rtl'],
  polish: ['pl'],
  portuguese: ['pt'],
  punjabi: ['pa'],
  romanian: ['ro'],
  russian: ['ru'],
  slovak: ['sk'],
  somali: ['so'],
  sorani: ['ckb', 'rtl'],
  spanish: ['es'],
  swahili: ['sw'],
  tamil: ['ta'],
  tigrinya: ['ti'],
  turkish: ['tr'],
  ukrainian: ['uk'],
  urdu: ['ur', 'rtl'],
  vietnamese: ['vi'],
  welsh: ['cy'],
  yiddish: ['yi', 'rtl'],
}

export type Written = { readonly lang: string; readonly dir: 'ltr' | 'rtl' | 'auto' }

/** One spelling of a language's name, so that “Polish” and “polish ” are one. */
export const languageKey = (name: string): string => name.normalize('NFC').trim().toLowerCase().slice(0, 60)
export const languageName = (key: string): string => `${key.slice(0, 1).toUpperCase()}${key.slice(1)}`
export const isEnglish = (key: string): boolean => key === '' || key === 'english'

/** How a text in this language is marked; a language we do not know shows its own direction by its letters. */
export const written = (key: string): Written => {
  const found = Object.hasOwn(known, key) ? known[key] : undefined
  return found === undefined ? { lang: 'und', dir: 'auto' } : { lang: found[0], dir: found[1] ?? 'ltr' }
}
