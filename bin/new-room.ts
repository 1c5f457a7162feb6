/** Writes a new room with a page and a failing test: `npm run new-room -- waiting-list`. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { isRoomName, newRoom } from '../checks/new-room.ts'

const [name = ''] = process.argv.slice(2)

const giveUp = (says: string) => {
  console.error(says)
  process.exitCode = 1
}

const write = () => {
  mkdirSync(`src/features/${name}`, { recursive: true })
  for (const [path, text] of Object.entries(newRoom(name))) {
    writeFileSync(path, text)
    console.log(`wrote ${path}`)
  }
  console.log(`
Next:
1. Say in routes.ts what the room is for and what it refuses; then npm run rooms.
2. Add its routes to src/main/site-map.ts, and its action to src/domain/permission-table.ts.
3. Make the failing test say the first promise: npm test -- src/features/${name}`)
}

if (!isRoomName(name)) giveUp('Name the room in small letters and hyphens: npm run new-room -- waiting-list')
else if (existsSync(`src/features/${name}/routes.ts`)) giveUp(`The room ${name} is there already.`)
else write()
