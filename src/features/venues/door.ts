export { openRoom } from './open-room.ts'
export { openVenue } from './open-venue.ts'
export { areasOfService, type RoomOnRecord, roomsOf, type VenueOnRecord, venuesOf } from './venue-query.ts'
