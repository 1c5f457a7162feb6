import { tryTheWall, twoServices } from './tenant-wall.ts'

const ground = await twoServices()
try {
  for (const tenant of [1, 2]) {
    const { tables, rowsOfNeighbours, foreignRows } = await tryTheWall(
      { appUrl: ground.one.parts.appUrl, ownerUrl: ground.one.ownerUrl },
      tenant,
    )
    console.log(
      `Service ${tenant}: ${foreignRows} foreign rows seen of ${rowsOfNeighbours} behind the wall, in ${tables} tables, all filters off`,
    )
    if (foreignRows > 0 || rowsOfNeighbours === 0) process.exitCode = 1
  }
} finally {
  await ground.close()
}
