import { execFile } from 'node:child_process'
import { resolve } from 'node:path'

/** Runs one of the tools of node_modules/.bin and answers what it printed, whatever its exit code. */
export const runTool = (name: string, args: readonly string[], { cwd = '.' }: { readonly cwd?: string } = {}) =>
  new Promise<{ readonly code: number; readonly out: string; readonly err: string }>((answer, fail) => {
    const tool = resolve('node_modules/.bin', name)
    const bin = resolve('node_modules/.bin')
    const env = { ...process.env, PATH: `${bin}:${process.env['PATH'] ?? ''}`, NO_COLOR: '1' }
    execFile(tool, [...args], { cwd, env, maxBuffer: 64_000_000 }, (error, out, err) => {
      if (error !== null && typeof error.code !== 'number') fail(error)
      else answer({ code: typeof error?.code === 'number' ? error.code : 0, out, err })
    })
  })
