import type { RoomId, VenueId } from '../../domain/ids.ts'
import { Button } from '../../web/components/button.tsx'
import { CheckboxesField, SelectField, TextareaField, TextField } from '../../web/components/fields.tsx'
import { PageHead } from '../../web/components/page-head.tsx'
import { type Hidden, PostForm } from '../../web/components/post-form.tsx'
import { Section } from '../../web/components/section.tsx'
import { Table } from '../../web/components/table.tsx'
import { type FormView, viewForm } from '../../web/form.ts'
import { roomFeatures, roomFeatureWords, roomForm, venueForm } from './venue.form.ts'
import type { Area, RoomOnRecord, VenueOnRecord } from './venue-query.ts'

export type VenuesProps = {
  readonly venues: readonly VenueOnRecord[]
  readonly rooms: readonly RoomOnRecord[]
  readonly areas: readonly Area[]
  readonly fields: FormView<typeof venueForm>
  readonly hidden: Hidden
}

const featuresInWords = (features: readonly string[]): string =>
  features.map((feature) => roomFeatureWords[feature as keyof typeof roomFeatureWords] ?? feature).join(', ')

const Rooms = ({ rooms, venue }: { readonly rooms: readonly RoomOnRecord[]; readonly venue: string }) => (
  <Table
    folds
    caption={`Rooms of ${venue}`}
    captionClasses="govuk-visually-hidden"
    firstCellIsHeader
    head={['Room', 'Families at once', 'Has'].map((content) => ({ content }))}
    rows={rooms.map((room) => [{ content: room.name }, { content: room.familiesAtOnce }, { content: featuresInWords(room.features) }])}
  />
)

/** Where families meet: each venue with its rooms, and the place to add another. */
export const VenuesPage = ({ venues, rooms, areas, fields, hidden }: VenuesProps) => (
  <>
    <PageHead title="Venues and rooms" lead={venues.length === 0 ? 'Add the first venue.' : undefined} />
    {venues.map((venue) => (
      <Section
        id={`venue-${venue.id}`}
        heading={venue.name}
        link={{ label: `Add a room to ${venue.name}`, href: `/venues/${venue.id}/rooms` }}
      >
        <p class="govuk-body">{[venue.area ?? 'All areas', venue.address].filter((part) => part !== '').join('. ')}</p>
        <Rooms rooms={rooms.filter((room) => room.venueId === venue.id)} venue={venue.name} />
      </Section>
    ))}
    <Section id="new-venue" heading="Add a venue">
      <PostForm action="/venues" hidden={hidden}>
        <TextField field={fields.name} />
        <TextField field={fields.code} width={4} />
        <TextareaField field={fields.address} rows={3} />
        <SelectField field={fields.area} items={areas.map(({ id, name }) => ({ value: id, label: name }))} emptyWords="All areas" />
        <Button kind={venues.length === 0 ? undefined : 'secondary'}>Add this venue</Button>
      </PostForm>
    </Section>
  </>
)

export type NewRoomProps = {
  readonly venue: Pick<VenueOnRecord, 'id' | 'name'>
  readonly fields: FormView<typeof roomForm>
  readonly hidden: Hidden
}

export const NewRoomPage = ({ venue, fields, hidden }: NewRoomProps) => (
  <>
    <PageHead caption={venue.name} title="Add a room" />
    <PostForm action={`/venues/${venue.id}/rooms`} hidden={hidden}>
      <TextField field={fields.name} />
      <TextField field={fields.familiesAtOnce} width={2} inputMode="numeric" />
      <CheckboxesField field={fields.features} items={roomFeatures.map((value) => ({ value, label: roomFeatureWords[value] }))} />
      <Button>Add this room</Button>
    </PostForm>
  </>
)

const larch: VenueOnRecord = {
  id: '019e0000-0000-7000-8000-000000000003' as VenueId,
  name: 'Larch House',
  code: 'LH',
  address: '2 Larch Road, Northmere',
  areaId: null,
  area: 'East',
}
const bluebell: RoomOnRecord = {
  id: '019e0000-0000-7000-8000-000000000004' as RoomId,
  name: 'Bluebell room',
  venueId: larch.id,
  venue: larch.name,
  areaId: null,
  familiesAtOnce: 1,
  features: ['baby-change', 'garden'],
}
const hidden = { csrf: 'example', once: 'example' }

export const examples = {
  'a venue with a room': () => (
    <VenuesPage venues={[larch]} rooms={[bluebell]} areas={[]} fields={viewForm(venueForm, {}, {})} hidden={hidden} />
  ),
  'a new room': () => <NewRoomPage venue={larch} fields={viewForm(roomForm, { familiesAtOnce: '1' }, {})} hidden={hidden} />,
}
