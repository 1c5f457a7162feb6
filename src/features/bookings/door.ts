export { familyAffected, workersAffected } from './affected-query.ts'
export { tellPeople } from './tell-people.ts'
