import { execFile } from 'node:child_process'
import { resolve } from 'node:path'

export type Said = { readonly code: number; readonly out: string; readonly err: string }
type Run = { readonly cwd?: string; readonly input?: string }

/** Runs one of the tools of node_modules/.bin and answers what it printed, whatever its exit code. */
export const runTool = (name: string, args: readonly string[], { cwd = '.', input }: Run = {}) =>
  new Promise<Said>((answer, fail) => {
    const bin = resolve('node_modules/.bin')
    const env = { ...process.env, PATH: `${bin}:${process.env['PATH'] ?? ''}`, NO_COLOR: '1', NODE_TEST_CONTEXT: '' }
    const child = execFile(resolve(bin, name), [...args], { cwd, env, maxBuffer: 64_000_000 }, (error, out, err) => {
      if (error !== null && typeof error.code !== 'number') fail(error)
      else answer({ code: typeof error?.code === 'number' ? error.code : 0, out, err })
    })
    child.stdin?.end(input ?? '')
  })
