import { momentInWords } from '../../domain/words-for-time.ts'
import { Button } from '../../web/components/button.tsx'
import { TextareaField, TextField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { Section } from '../../web/components/section.tsx'
import { SummaryList } from '../../web/components/summary-list.tsx'
import { type FormView, viewForm } from '../../web/form.ts'
import { leafletForm } from './leaflet.form.ts'
import type { Leaflet } from './leaflet-store.ts'
import { blocksOf, leafletKindWords } from './leaflet-text.ts'
import { PaperWords } from './paper-words.page.tsx'

export type LeafletProps = {
  readonly versions: readonly Leaflet[]
  readonly fields: FormView<typeof leafletForm>
  readonly hidden: Hidden
}

const historyOf = ({ version, written }: Leaflet) => ({
  key: `Version ${version}`,
  value:
    written === null ? 'The text that every service begins with' : `${written.because} (${written.byName}, ${momentInWords(written.at)})`,
})

/** One leaflet: how it reads now, the place to change it, and every change with its reason. */
export const LeafletPage = ({ versions, fields, hidden }: LeafletProps) => {
  const [current] = versions
  if (current === undefined) return null
  return (
    <>
      <PageHead caption={leafletKindWords[current.kind]} title={current.title}>
        <p class="govuk-body">
          <a class="govuk-link" href={`/service/leaflets/${current.kind}/pdf`}>
            Open it as a PDF
          </a>
        </p>
      </PageHead>
      <div class="kt-section kt-measure">
        <PaperWords blocks={blocksOf(current.body)} />
      </div>
      <Section id="change" heading="Change it">
        <PostForm action={`/service/leaflets/${current.kind}`} hidden={hidden}>
          <input type="hidden" name="seen" value={String(current.version)} />
          <TextField field={fields.title} />
          <TextareaField field={fields.body} rows={20} />
          <TextField field={fields.because} />
          <Button>Keep this text</Button>
        </PostForm>
      </Section>
      <Section id="history" heading="What was changed">
        <SummaryList rows={versions.map(historyOf)} />
      </Section>
    </>
  )
}

const first: Leaflet = {
  kind: 'child',
  version: 1,
  title: 'Your time with your family',
  body: '# What will happen\n- We have toys.',
  written: null,
}

export const examples = {
  'the first text': () => (
    <LeafletPage
      versions={[first]}
      fields={viewForm(leafletForm, { title: first.title, body: first.body }, {})}
      hidden={{ csrf: 'example', once: 'example' }}
    />
  ),
}
