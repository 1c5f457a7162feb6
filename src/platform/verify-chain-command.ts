import type { Database } from './transaction.ts'
import { type ChainReport, verifyChains } from './verify-chain.ts'

type Given = { readonly database: Database; readonly folder: string; readonly print: (line: string) => void }

/** `verify-chain`: 0 when nothing was touched, 1 when something was (each thing on its own line), 2 when it could not be told. */
export const verifyChainCommand = async ({ database, folder, print }: Given): Promise<0 | 1 | 2> => {
  try {
    const reports = await verifyChains(database, { folder, onProgress: progressTo(print) })
    for (const report of reports) sayReport(report, print)
    return reports.some(({ findings }) => findings.length > 0) ? 1 : 0
  } catch (error) {
    print(`The audit chain could not be checked: ${(error as Error).message}`)
    return 2
  }
}

const sayReport = ({ tenant, name, linked, waiting, anchors, findings }: ChainReport, print: Given['print']): void => {
  const who = name === '' ? `Service ${tenant}` : `${name} (${tenant})`
  const counts = `${linked} rows in the chain, ${waiting} waiting to be linked, ${anchors} anchors`
  print(findings.length === 0 ? `${who}: untouched. ${counts}.` : `${who}: TOUCHED in ${findings.length} ways. ${counts}.`)
  for (const { says } of findings) print(`  ${says}`)
  if (linked > 0 && anchors === 0) print('  There is no anchor for this chain, so a cut off end could not be seen.')
}

/** Nothing for the small chains, a line for each hundred thousand rows of the long ones. */
const progressTo = (print: Given['print']) => {
  let pages = 0
  return (said: string): void => {
    pages += 1
    if (pages % 10 === 0) print(`  … ${said}`)
  }
}
