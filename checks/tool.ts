import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

export type Said = { readonly code: number; readonly out: string; readonly err: string }
type Run = { readonly cwd?: string; readonly input?: string /** A module that the tool's own node loads first. */; readonly first?: string }

/** Runs one of the tools of node_modules/.bin and answers what it printed, whatever its exit code. */
export const runTool = (name: string, args: readonly string[], { cwd = '.', input, first }: Run = {}) =>
  new Promise<Said>((answer, fail) => {
    const bin = resolve('node_modules/.bin')
    const options = first === undefined ? {} : { NODE_OPTIONS: `--import ${pathToFileURL(first).href}` }
    const env = { ...process.env, PATH: `${bin}:${process.env['PATH'] ?? ''}`, NO_COLOR: '1', NODE_TEST_CONTEXT: '', ...options }
    const child = execFile(resolve(bin, name), [...args], { cwd, env, maxBuffer: 64_000_000 }, (error, out, err) => {
      if (error !== null && typeof error.code !== 'number') fail(error)
      else answer({ code: typeof error?.code === 'number' ? error.code : 0, out, err })
    })
    child.stdin?.end(input ?? '')
  })
