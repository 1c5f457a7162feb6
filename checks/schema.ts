import { existsSync, readFileSync } from 'node:fs'
import { cloneDatabase } from '../src/testing/database.ts'
import { readCatalogue } from './schema-catalogue.ts'
import { asSql, asTypes } from './schema-text.ts'

type SchemaFile = { readonly path: string; readonly text: string }

/** What db/schema.sql and src/platform/tables.ts must say, read from a database that the migrations have just made. */
export const schemaFiles = async (): Promise<readonly SchemaFile[]> => {
  const database = await cloneDatabase()
  const catalogue = await readCatalogue(database.ownerUrl).finally(database.drop)
  return [
    { path: 'db/schema.sql', text: asSql(catalogue) },
    { path: 'src/platform/tables.ts', text: asTypes(catalogue) },
  ]
}

/** The files that no longer say what the migrations make. */
export const schemaIsFresh = async (): Promise<string[]> =>
  staleAmong(await schemaFiles(), (path) => (existsSync(path) ? readFileSync(path, 'utf8') : ''))

export const staleAmong = (files: readonly SchemaFile[], read: (path: string) => string): string[] =>
  files.filter(({ path, text }) => read(path) !== text).map(({ path }) => path)
