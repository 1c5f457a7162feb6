export { chosen, fieldAt, given, isYes, keysOf, mostAdults, mostChildren, onward, yesNo, yesOf } from './draft-fields.form.ts'
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
export { GroupFields, LookAgain } from './group-fields.page.tsx'
export { datesAreRight, groupFields, groupsAsTyped, groupsFrom } from './group-fields.form.ts'
export {
  areRight,
  draftIdOf,
  draftWords,
  nextPath,
  oddAt,
  onwardOf,
  ownDraft,
  saveOnDraft,
  section,
  withDatesRight,
  type Section,
  type SectionForm,
} from './draft-section.form.ts'
export { changeDraft } from './keep-draft.ts'
