import type { RuleId } from '../../policies/entry.ts'
import { type Policy, type PolicyGroup, type PolicyKey, policyGroupWords } from '../../policies/policy.ts'
import { type ListedValue, listPolicyValues } from '../../policies/read.ts'
import { alwaysSo } from './always-so.ts'
import { type Chapter, chapters } from './manual-chapters.ts'
import { type Flowchart, flowchartOf } from './flowchart-of.ts'

/** One sentence of the manual. `key` is null where the sentence holds in every service and cannot be changed. */
export type ManualParagraph = {
  readonly key: PolicyKey | null
  readonly sentence: string
  readonly inWords: string
  readonly source: string
  readonly isChanged: boolean
  readonly rules: readonly RuleId[]
}

/** `paragraphs` is what the service does; `notHere` is what other services do and this one does not. */
export type ManualSection = {
  readonly title: string
  readonly group: PolicyGroup
  readonly paragraphs: readonly ManualParagraph[]
  readonly notHere: readonly ManualParagraph[]
}
export type ManualChapter = {
  readonly id: string
  readonly title: string
  readonly intro: string
  readonly sections: readonly ManualSection[]
}
export type Manual = {
  readonly title: string
  readonly serviceName: string
  readonly chapters: readonly ManualChapter[]
  readonly flowchart: Flowchart
}

const paragraphOf = (value: ListedValue): ManualParagraph => ({
  key: value.key,
  sentence: value.sentence,
  inWords: value.inWords,
  source: value.sourceInWords,
  isChanged: value.source.from === 'service',
  rules: value.rules,
})

const alwaysIn = (group: PolicyGroup): readonly ManualParagraph[] =>
  alwaysSo
    .filter((each) => each.group === group)
    .map(({ sentence, rule }) => ({
      key: null,
      sentence,
      inWords: '',
      source: 'Always so, in every service',
      isChanged: false,
      rules: [rule],
    }))

const sectionOf = (group: PolicyGroup, values: readonly ListedValue[]): ManualSection => {
  const mine = values.filter((value) => value.group === group)
  return {
    title: policyGroupWords[group],
    group,
    paragraphs: [...alwaysIn(group), ...mine.filter(({ isWithout }) => !isWithout).map(paragraphOf)],
    notHere: mine.filter(({ isWithout }) => isWithout).map(paragraphOf),
  }
}

const chapterOf = ({ id, title, intro, groups }: Chapter, values: readonly ListedValue[]): ManualChapter => ({
  id,
  title,
  intro,
  sections: groups.map((group) => sectionOf(group, values)),
})

/** The manual of procedures, written anew from the values in force each time it is read, so that it is never out of date. DATA-05 */
export const manualOf = (policy: Policy, serviceName: string): Manual => {
  const values = listPolicyValues(policy)
  return {
    title: 'Manual of procedures',
    serviceName,
    chapters: chapters.map((chapter) => chapterOf(chapter, values)),
    flowchart: flowchartOf(policy),
  }
}

/** Every sentence of the manual, in reading order. */
export const paragraphsIn = (manual: Manual): readonly ManualParagraph[] =>
  manual.chapters.flatMap(({ sections }) => sections.flatMap(({ paragraphs, notHere }) => [...paragraphs, ...notHere]))
