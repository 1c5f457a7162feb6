import { sealNumber } from '../../domain/record-seal.ts'
import type { OutsideView, SealedContent, ViewedAddition } from '../../domain/record-view.ts'
import { momentInWords } from '../../domain/words-for-time.ts'
import { ChildWords, EntryLog } from '../../web/components/entry-log.tsx'
import { RefusalPanel } from '../../web/components/refusal-panel.tsx'
import { Pane, Section, Two } from '../../web/components/section.tsx'
import { Code, Seal } from '../../web/components/state.tsx'
import { SummaryList } from '../../web/components/summary-list.tsx'
import { clock24 } from './compose-record.ts'
import { Temporal } from 'temporal-polyfill'

type Parts = Pick<SealedContent, 'facts' | 'entries' | 'childsWords'>

/** The record as it reads, before and after it is sealed. */
export const RecordParts = ({ content }: { readonly content: Parts }) => (
  <>
    {content.childsWords.length > 0 && (
      <Section id="words" heading="In the children’s words">
        <Two>
          {content.childsWords.map(({ at, child, words }) => (
            <ChildWords who={`${child}, ${clock24(at)}`} words={words} />
          ))}
        </Two>
      </Section>
    )}
    <Section id="seen" heading="What was seen and heard">
      <EntryLog entries={content.entries.map(({ at, text }) => ({ at: at.toString(), time: clock24(at), kind: 'saw', words: text }))} />
    </Section>
    <Section id="facts" heading="The facts">
      <SummaryList rows={content.facts.map(({ label, value }) => ({ key: label, value }))} />
    </Section>
  </>
)

/** Whether the text is still the one that was sealed. A seal that does not match is a red page, not a red word. OBS-04 */
export const Integrity = ({ view, faults = [] }: { readonly view: OutsideView; readonly faults?: readonly string[] }) =>
  view.isWhole && view.additions.every(({ isWhole }) => isWhole) ? (
    <Seal words={`Sealed by ${view.content.author} on ${momentInWords(view.content.submittedAt)}. Unchanged since.`}>
      Checked just now. Seal number <Code>{sealNumber(view.seal)}</Code>
    </Seal>
  ) : (
    <RefusalPanel
      title="Do not rely on this record"
      lead="What is stored is not what was sealed. Somebody changed it."
      items={[
        {
          heading: 'What is stored and its seal do not match',
          fact: [...faults, 'Tell the manager now. A copy that was saved before can be checked with its own seal.'].join(' '),
          rule: 'OBS-04, any later change can be shown',
        },
      ]}
    />
  )

export const Additions = ({ additions }: { readonly additions: readonly ViewedAddition[] }) =>
  additions.length === 0 ? null : (
    <Section id="added" heading="Added later" count={additions.length}>
      {additions.map(({ at, author, text, seal }) => (
        <Pane isLined>
          <p class="govuk-body kt-tight">
            <strong>
              {momentInWords(at)}, {author}
            </strong>
          </p>
          <p class="govuk-body">{text}</p>
          <p class="kt-small kt-quiet kt-flush">
            The record above stays as it was sealed. This addition has its own seal, <Code>{sealNumber(seal)}</Code>.
          </p>
        </Pane>
      ))}
    </Section>
  )

const at = Temporal.Instant.from('2026-05-21T15:05:00Z')
const parts: Parts = {
  facts: [{ label: 'Children', value: 'Poppy (6)' }],
  entries: [{ at, writtenAt: at, text: 'Poppy ran to her father and hugged him.' }],
  childsWords: [{ at, child: 'Poppy', words: 'Can we come again?' }],
}
export const examples = {
  'a short record': () => (
    <>
      <h1>Record</h1>
      <RecordParts content={parts} />
      <Additions additions={[{ at, author: 'Callum Reid', text: 'The time should say 16:10.', seal: 'ab'.repeat(32), isWhole: true }]} />
    </>
  ),
}
