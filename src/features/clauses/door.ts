export {
  type FixedTranslation,
  inLanguages,
  type LanguageOfDraft,
  languagesOf,
  saveTranslations,
  translationForParty,
  translationIn,
  translationsOfVersion,
} from './agreement-translation-store.ts'
export { childrenSigning, saveForChildren } from './child-version-store.ts'
export { ComparedWords } from './compared-words.page.tsx'
export { libraryInForce } from './library-query.ts'
export { TranslatedWords } from './translated-words.page.tsx'
