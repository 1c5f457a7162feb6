import { PageHead } from '../../web/components/page-head.tsx'
import { page, type Answer } from '../../web/route.ts'

const Accessibility = () => (
  <>
    <PageHead title="Accessibility" lead="We want everybody to be able to use these pages." />
    <p class="govuk-body">You should be able to:</p>
    <ul class="govuk-list govuk-list--bullet">
      <li>make the words four times as large without losing any</li>
      <li>use every page with a keyboard alone, or by voice</li>
      <li>listen to every page and every paper with a screen reader</li>
      <li>do everything with scripts turned off, except drawing a signature: you can type your name instead</li>
      <li>understand what we say: we write in short, plain sentences</li>
    </ul>
    <h2 class="govuk-heading-m">How we check</h2>
    <p class="govuk-body">
      Each page is held against the Web Content Accessibility Guidelines 2.2, levels A and AA, by a program at every change. No program
      finds everything, so tell the service when something does not work for you. Its phone number is at the foot of each page once you are
      signed in.
    </p>
    <h2 class="govuk-heading-m">Paper and other ways</h2>
    <p class="govuk-body">Ask the service for large print, for a paper copy, or for somebody to read a page to you.</p>
  </>
)

export const examples = { 'the usual': () => <Accessibility /> }

export const showAccessibility = async (): Promise<Answer> => page('Accessibility', <Accessibility />)
