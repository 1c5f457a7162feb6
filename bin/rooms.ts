/** Writes docs/rooms.md from the opening words of each room. */
import { writeFileSync } from 'node:fs'
import { houseRooms, roomsPage } from '../checks/rooms.ts'

const rooms = houseRooms()
writeFileSync('docs/rooms.md', roomsPage(rooms))
console.log(`docs/rooms.md lists ${rooms.length} rooms.`)
