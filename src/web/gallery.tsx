import { Clause, Consequence, Done, FactList, NextSession, ParentChoices } from './components/parent-parts.tsx'
import { PageHead } from './components/page-head.tsx'
import { fieldGallery } from './gallery-fields.tsx'
import { dayGallery } from './gallery-day.tsx'
import { ownGallery } from './gallery-own.tsx'
import type { GalleryPiece } from './gallery-piece.ts'
import { partGallery } from './gallery-parts.tsx'
import { Page } from './layout.tsx'

/** What parents, carers and older children see. */
export const parentGallery: readonly GalleryPiece[] = [
  {
    name: 'The next session',
    markup: (
      <NextSession
        day="Saturday 23 May"
        time="10am to 12 noon"
        arrive={['Come to the ', <strong>front door on Mill Lane at 9:45am</strong>, '.']}
      />
    ),
  },
  {
    name: 'Good to know',
    markup: (
      <FactList
        items={[
          { term: 'Who may come', fact: 'You, and your mother Jean Roe.' },
          { term: 'Fee', fact: '£25, paid on 14 May' },
        ]}
      />
    ),
  },
  {
    name: 'Consequence before choice',
    markup: (
      <Consequence
        id="fee"
        heading="The £25 fee is not given back"
        line={[
          { words: 'Until Thursday 10am, cancelling was free', state: 'past' },
          { words: 'Now: Thursday 6:40pm. The fee stays with us', state: 'now' },
          { words: 'Saturday 10am: the session', state: 'ahead' },
        ]}
      >
        There are less than 48 hours until the session.
      </Consequence>
    ),
  },
  {
    name: 'Choices',
    markup: (
      <ParentChoices
        field={{ name: 'choice', label: 'What would you like to do?' }}
        items={[
          { value: 'keep', label: 'Keep the session', hint: 'Nothing changes' },
          { value: 'move', label: 'Ask for another time', hint: 'Until everyone says yes, Saturday stands' },
        ]}
      />
    ),
  },
  { name: 'A promise', markup: <Clause heading="When and where">Every second Saturday, 10am to 12 noon.</Clause> },
  { name: 'Done', markup: <Done>Thank you. We told everyone who needs to know.</Done> },
]

export const componentGallery: readonly GalleryPiece[] = [...fieldGallery, ...partGallery, ...ownGallery, ...dayGallery]

const anchor = (name: string): string => `own-${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`

const Pieces = ({ pieces }: { readonly pieces: readonly GalleryPiece[] }) => (
  <>
    {pieces.map(({ name, markup }) => (
      <div class="kt-section">
        <h2 class="govuk-heading-l kt-tight" id={anchor(name)}>
          {name}
        </h2>
        {markup}
      </div>
    ))}
  </>
)

const service = { name: 'Northmere Family Time', isExample: true }
const hidden = { csrf: 'example', once: 'example' }
const navigation = ['Home', 'Referrals', 'Families', 'Timetable', 'Reception', 'Records', 'Letters', 'Figures'].map((label) => ({
  label,
  href: '/dev/gallery',
  isCurrent: label === 'Families',
}))

/** Every part in every state, in the frame that staff see. */
export const GalleryPage = () => (
  <Page
    title="Parts"
    service={service}
    person={{ name: 'Priya Nandra', roleWords: 'Coordinator', homePath: '/', accountPath: '/account' }}
    side="staff"
    navigation={navigation}
    search={{ action: '/search' }}
    hidden={hidden}
    helpPhone="020 7946 0112"
    footerLinks={[{ label: 'Accessibility', href: '/accessibility' }]}
    back={{ label: 'All families', href: '/dev/gallery' }}
    identity={{
      name: 'Poppy (6) and Jude (4) Ashdown',
      facts: [{ words: 'NM-1187' }, { words: 'Interim care order', icon: 'court' }, { words: 'Callum Reid, since March', icon: 'person' }],
    }}
    isPrintable
  >
    <PageHead caption="For those who build" title="Parts" lead="Every state that has its own look, in one place." />
    <Pieces pieces={componentGallery} />
  </Page>
)

/** The parts of a parent's pages, in the frame that a parent sees. */
export const ParentGalleryPage = () => (
  <Page
    title="Your next time with Isla"
    service={service}
    person={{ name: 'Daniel Roe', roleWords: 'Parent', homePath: '/' }}
    side="party"
    navigation={[]}
    hidden={hidden}
    helpPhone="020 7946 0118"
    footerLinks={[{ label: 'How to complain', href: '/complaints' }]}
  >
    <PageHead caption="Hello Daniel" title="Your next time with Isla" />
    <Pieces pieces={parentGallery} />
  </Page>
)
