export { fieldAt, isYes, keysOf, mostAdults, mostChildren, onward, yesNo, yesOf } from './draft-fields.form.ts'
export {
  DraftForm,
  draftPageOf,
  draftPath,
  draftTitle,
  exampleHidden,
  itemsOf,
  pagePath,
  withDraft,
  yesNoItems,
} from './draft-form.page.tsx'
export {
  draftIdOf,
  draftWords,
  nextPath,
  onwardOf,
  ownDraft,
  saveOnDraft,
  section,
  type Section,
  type SectionForm,
} from './draft-section.form.ts'
export { changeDraft } from './keep-draft.ts'
