import { afterwards } from './house-defaults/afterwards.ts'
import { diary } from './house-defaults/diary.ts'
import { frontDoor } from './house-defaults/front-door.ts'
import { theDay } from './house-defaults/the-day.ts'
import { theHouse } from './house-defaults/the-house.ts'
import type { WrittenPolicy } from './policy.ts'

/** What holds where a service's document is silent. A service's own file says only what its document says. */
export const houseDefaults: WrittenPolicy = { ...frontDoor, ...diary, ...theDay, ...afterwards, ...theHouse }
