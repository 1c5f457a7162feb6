import { bookAtOnce, bookWithoutWalls } from './conflicts.ts'

const figures = await bookAtOnce(10_000)
const planted = await bookWithoutWalls(200)
console.log(
  `${figures.sent} bookings over 64 connections: ${figures.booked} booked, ${figures.refused} refused by name, ${figures.other.length} other answers`,
)
console.log(`${figures.overlaps} overlaps; half within ${figures.p50} ms, 99 of 100 within ${figures.p99} ms`)
console.log(`Negative control, without locks and constraints: ${planted} overlaps found`)
if (figures.overlaps > 0 || figures.other.length > 0 || figures.booked === 0 || planted === 0) process.exitCode = 1
