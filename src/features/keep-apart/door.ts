export { lockPeople, type LockedPeople, type Wanted as WantedPeople } from './lock-people.ts'
export { mayBeThere } from './may-be-there.ts'
