export { areasOfService, roomsOf, venuesOf } from './venue-query.ts'
