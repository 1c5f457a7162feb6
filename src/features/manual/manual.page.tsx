import { Details } from '../../web/components/details.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { Tag } from '../../web/components/tag.tsx'
import { drawFlowchart } from './draw-flowchart.ts'
import { stepsOf } from './flowchart-steps.ts'
import type { Manual, ManualChapter, ManualParagraph, ManualSection } from './manual-of.ts'
import { policies } from '../../policies/five-policies.ts'
import { manualOf } from './manual-of.ts'

const Contents = ({ chapters }: Pick<Manual, 'chapters'>) => (
  <nav aria-labelledby="contents">
    <h2 class="govuk-heading-m" id="contents">
      Contents
    </h2>
    <ol class="govuk-list govuk-list--number">
      <li>
        <a class="govuk-link" href="#flowchart">
          The way of a family through the service
        </a>
      </li>
      {chapters.map(({ id, title }) => (
        <li>
          <a class="govuk-link" href={`#${id}`}>
            {title}
          </a>
        </li>
      ))}
    </ol>
  </nav>
)

const FlowchartPart = ({ flowchart }: Pick<Manual, 'flowchart'>) => (
  <section class="kt-section" aria-labelledby="flowchart">
    <h2 class="govuk-heading-l" id="flowchart">
      The way of a family through the service
    </h2>
    <ol class="govuk-list govuk-list--number">
      {stepsOf(flowchart).map((step) => (
        <li>{step}</li>
      ))}
    </ol>
    <Details summary="The same as a flowchart">
      <div dangerouslySetInnerHTML={{ __html: drawFlowchart(flowchart, 'Flowchart of the steps above') }} />
    </Details>
  </section>
)

const Paragraph = ({ paragraph: { sentence, rules, source, isChanged } }: { readonly paragraph: ManualParagraph }) => (
  <li>
    {sentence} {isChanged && <Tag colour="purple">Changed</Tag>}
    <div class="govuk-hint govuk-!-font-size-16 govuk-!-margin-bottom-0">
      {rules.join(', ')}. {source}
    </div>
  </li>
)

const SectionPart = ({ section: { title, paragraphs, notHere } }: { readonly section: ManualSection }) => (
  <>
    <h3 class="govuk-heading-m">{title}</h3>
    {paragraphs.length > 0 && (
      <ul class="govuk-list govuk-list--spaced">
        {paragraphs.map((paragraph) => (
          <Paragraph paragraph={paragraph} />
        ))}
      </ul>
    )}
    {notHere.length > 0 && (
      <Details summary={`What other services do and we do not (${title.toLowerCase()})`}>
        <ul class="govuk-list govuk-list--spaced">
          {notHere.map((paragraph) => (
            <Paragraph paragraph={paragraph} />
          ))}
        </ul>
      </Details>
    )}
  </>
)

const ChapterPart = ({ chapter: { id, title, intro, sections } }: { readonly chapter: ManualChapter }) => (
  <section class="kt-section" aria-labelledby={id}>
    <h2 class="govuk-heading-l" id={id}>
      {title}
    </h2>
    <p class="govuk-body">{intro}</p>
    {sections.map((section) => (
      <SectionPart section={section} />
    ))}
  </section>
)

export const ManualPage = ({ manual }: { readonly manual: Manual }) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <PageHead title={manual.title} lead="How we work, written from the values in force today. When a value changes, so does this page.">
        <p class="govuk-body">
          <a class="govuk-link" href="/manual.pdf">
            Download the manual (PDF)
          </a>
        </p>
      </PageHead>
      <Contents chapters={manual.chapters} />
      <FlowchartPart flowchart={manual.flowchart} />
      {manual.chapters.map((chapter) => (
        <ChapterPart chapter={chapter} />
      ))}
    </div>
  </div>
)

export const examples = { 'of a county service': () => <ManualPage manual={manualOf(policies.county, 'Northmere Family Time')} /> }
