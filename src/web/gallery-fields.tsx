import { Button, ButtonGroup } from './components/button.tsx'
import { ErrorSummary } from './components/error-summary.tsx'
import {
  CharacterCountField,
  CheckboxesField,
  DateField,
  FileField,
  PasswordField,
  RadiosField,
  SelectField,
  TextareaField,
  TextField,
} from './components/fields.tsx'
import type { GalleryPiece } from './gallery-piece.ts'

const tellers = [
  { value: 'father', label: 'The father' },
  { value: 'carer', label: 'The carer', hint: 'Foster carer or family member' },
  { divider: 'or' },
  { value: 'nobody', label: 'Nobody yet' },
] as const

const needs = [
  { value: 'step-free', label: 'A room without steps' },
  { value: 'interpreter', label: 'An interpreter', hint: 'For the whole session' },
  { value: 'none', label: 'None of these', isExclusive: true },
] as const

const language = <TextField field={{ name: 'which-language', label: 'Which language?' }} width={20} />

/** Every question a form can ask, empty, answered and refused. */
export const fieldGallery: readonly GalleryPiece[] = [
  {
    name: 'When something is missing',
    markup: (
      <ErrorSummary
        title="Two answers are missing"
        errors={[
          { words: 'Enter why the session is being cancelled', href: '#why' },
          { words: 'Say who told the centre', href: '#who' },
        ]}
        hasAutoFocus={false}
      />
    ),
  },
  {
    name: 'Lines of text with an error',
    markup: (
      <TextareaField
        field={{ name: 'why', label: 'Why is this session being cancelled?', error: 'Enter why the session is being cancelled' }}
        rows={2}
      />
    ),
  },
  {
    name: 'One of a few with an error',
    markup: (
      <RadiosField field={{ name: 'who', label: 'Who told the centre?', error: 'Say who told the centre' }} items={tellers} isSmall />
    ),
  },
  {
    name: 'One of a few',
    markup: (
      <RadiosField
        field={{ name: 'who-else', label: 'Who else was told?', hint: 'The last one you spoke to', value: 'carer' }}
        items={tellers}
      />
    ),
  },
  {
    name: 'One of a few, with more to ask',
    markup: (
      <RadiosField
        field={{ name: 'interpreter', label: 'Is an interpreter needed?', value: 'yes' }}
        items={[
          { value: 'yes', label: 'Yes', more: language },
          { value: 'no', label: 'No' },
        ]}
      />
    ),
  },
  {
    name: 'Any number of answers',
    markup: <CheckboxesField field={{ name: 'needs', label: 'What does the family need?', values: ['step-free'] }} items={needs} />,
  },
  {
    name: 'Any number, with an error',
    markup: (
      <CheckboxesField
        field={{ name: 'needs-2', label: 'What do the children need?', error: 'Choose what they need, or none of these' }}
        items={needs}
        isSmall
      />
    ),
  },
  {
    name: 'One line',
    markup: (
      <TextField
        field={{ name: 'case', label: 'Court case number', hint: 'It is on the order', value: 'ZZ26C00417' }}
        width={20}
        isSpellChecked={false}
      />
    ),
  },
  {
    name: 'One line with an error',
    markup: (
      <TextField
        field={{ name: 'phone', label: 'Phone', value: '0770', error: 'Enter a phone number, like 07700 900 184' }}
        type="tel"
        autoComplete="tel"
        width={20}
      />
    ),
  },
  {
    name: 'A sum',
    markup: <TextField field={{ name: 'fee', label: 'Fee for one session' }} prefix="£" suffix="each" width={5} inputMode="decimal" />,
  },
  { name: 'A password', markup: <PasswordField field={{ name: 'password', label: 'Password', hint: 'At least 12 characters' }} /> },
  {
    name: 'Text with a limit',
    markup: (
      <CharacterCountField
        field={{ name: 'words', label: 'What should the worker know?', value: 'Jude is afraid of dogs.' }}
        characters={200}
        rows={3}
      />
    ),
  },
  {
    name: 'One of many',
    markup: (
      <SelectField
        field={{ name: 'room', label: 'Room', value: 'willow' }}
        emptyWords="Choose a room"
        items={[
          { value: 'bluebell', label: 'Bluebell' },
          { value: 'willow', label: 'Willow' },
        ]}
      />
    ),
  },
  {
    name: 'One of many with an error',
    markup: (
      <SelectField
        field={{ name: 'room-2', label: 'Room for waiting', error: 'Choose a room' }}
        emptyWords="Choose a room"
        items={[{ value: 'fern', label: 'Fern' }]}
      />
    ),
  },
  {
    name: 'A date',
    markup: <DateField field={{ name: 'hearing', label: 'Next hearing', hint: 'For example, 24 6 2026', value: '2026-06-24' }} />,
  },
  {
    name: 'A date with an error',
    markup: (
      <DateField field={{ name: 'born', label: 'Date of birth', value: '2020--', error: 'Enter the day and the month too' }} isBirthday />
    ),
  },
  { name: 'A file', markup: <FileField field={{ name: 'order', label: 'The court order', hint: 'A PDF or a photograph, up to 10 MB' }} /> },
  {
    name: 'A file with an error',
    markup: <FileField field={{ name: 'order-2', label: 'The signed agreement', error: 'Choose the file with the signed pages' }} />,
  },
  {
    name: 'Buttons',
    markup: (
      <ButtonGroup>
        <Button>Save and go on</Button>
        <Button kind="secondary">Save for later</Button>
        <Button kind="warning">Hold six sessions</Button>
        <Button href="/dev/gallery" isStart>
          Start a referral
        </Button>
        <Button isSmall>Sign in</Button>
        <a class="govuk-link" href="/dev/gallery">
          Go back
        </a>
      </ButtonGroup>
    ),
  },
]
