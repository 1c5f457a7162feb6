import { ask } from './postmaster.ts'

const promises: Readonly<Record<string, readonly string[]>> = {
  fsync: ['on'],
  full_page_writes: ['on'],
  synchronous_commit: ['on', 'remote_apply'],
  data_sync_retry: ['off'],
}

const names = Object.keys(promises)
  .map((name) => `'${name}'`)
  .join(', ')

const question = `select name, setting, 'the server' as place from pg_settings where name in (${names})
union all
select split_part(line, '=', 1), split_part(line, '=', 2), 'a role or database' from pg_db_role_setting, unnest(setconfig) as line
where split_part(line, '=', 1) in (${names})`

/** Nothing acknowledged is ever lost: the four settings that could break that promise are looked at on every start. */
export const brokenPromises = async (url: string): Promise<readonly string[]> => {
  const rows = await ask<{ name: string; setting: string; place: string }>(url, question)
  return rows
    .filter(({ name, setting }) => promises[name]?.includes(setting) !== true)
    .map((row) => `${row.name} = ${row.setting} (${row.place})`)
}
