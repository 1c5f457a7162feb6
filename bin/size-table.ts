/** Prints how big the files and functions of the house are, beside their limits. */
import { sizeTable } from '../checks/size-table.ts'

console.log(sizeTable())
