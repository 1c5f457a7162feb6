import type pg from 'pg'
import { hashColumns, sealedColumns } from '../src/platform/rewrap-columns.ts'

/** What the database must hold for every table, whoever wrote its migration; each answers with what breaks it. */
type Wall = { readonly says: string; readonly question: string }

const ours = `c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'migration'`
const firstColumn = (key: string): string => `(select a.attname from pg_attribute a where a.attrelid = c.oid and a.attnum = ${key})`

export const walls = {
  'row-level security': {
    says: 'has row-level security that is off or not forced, or no tenant wall in both directions',
    question: `select c.relname as at from pg_class c where ${ours} and not (c.relrowsecurity and c.relforcerowsecurity and exists (
      select from pg_policies p where p.schemaname = 'public' and p.tablename = c.relname and p.policyname = 'tenant_wall' and p.cmd = 'ALL' and p.permissive = 'PERMISSIVE'
        and p.qual like '%tenant_id = app.tenant()%' and p.with_check like '%tenant_id = app.tenant()%'))`,
  },
  'no second policy': {
    says: 'has a policy beside its tenant wall, which would open it further',
    question: `select p.tablename || '.' || p.policyname as at from pg_policies p where p.schemaname = 'public' and p.policyname <> 'tenant_wall'`,
  },
  'primary key': {
    says: 'has no primary key that begins with tenant_id',
    question: `select c.relname as at from pg_class c where ${ours} and not exists (
      select from pg_constraint k where k.conrelid = c.oid and k.contype = 'p' and ${firstColumn('k.conkey[1]')} = 'tenant_id')`,
  },
  'unique within a service': {
    says: 'is unique, or excludes, across services',
    question: `select c.relname || '.' || i.relname as at from pg_class c join pg_index x on x.indrelid = c.oid join pg_class i on i.oid = x.indexrelid
      where ${ours} and c.relname <> 'tenant' and (x.indisunique or x.indisexclusion) and ${firstColumn('x.indkey[0]')} <> 'tenant_id'`,
  },
  'foreign key': {
    says: 'points to another table without its service',
    question: `select c.relname || '.' || k.conname as at from pg_class c join pg_constraint k on k.conrelid = c.oid and k.contype = 'f'
      where ${ours} and not (${firstColumn('k.conkey[1]')} = 'tenant_id'
        and (select a.attname from pg_attribute a where a.attrelid = k.confrelid and a.attnum = k.confkey[1]) = 'tenant_id')`,
  },
  'app role': {
    says: 'is more than the app role may have: ownership, membership, or a way past the walls',
    question: `select 'the role kintime_app' as at from pg_roles r where r.rolname = 'kintime_app' and (r.rolsuper or r.rolbypassrls or r.rolcreatedb or r.rolcreaterole)
      union all select c.relname from pg_class c where c.relowner = 'kintime_app'::regrole
      union all select p.proname from pg_proc p where p.proowner = 'kintime_app'::regrole
      union all select n.nspname from pg_namespace n where n.nspowner = 'kintime_app'::regrole or (n.nspname in ('public', 'app') and has_schema_privilege('kintime_app', n.oid, 'create'))
      union all select m.roleid::regrole::text from pg_auth_members m where m.member = 'kintime_app'::regrole`,
  },
  rights: {
    says: 'gives a right that nothing in the app needs: truncate, references, trigger, or anything to everybody',
    question: `select g.table_name || ' ' || lower(g.privilege_type) as at from information_schema.role_table_grants g
      where g.table_schema = 'public' and g.grantee in ('kintime_app', 'PUBLIC') and (g.grantee = 'PUBLIC' or g.privilege_type not in ('SELECT', 'INSERT', 'UPDATE', 'DELETE'))`,
  },
  'definer functions': {
    says: 'runs as the owner without a fixed search path, or may be called by everybody',
    question: `select p.proname as at from pg_proc p where p.pronamespace = 'app'::regnamespace and p.prosecdef
      and (not coalesce(array_to_string(p.proconfig, ',') like '%search_path=%', false) or has_function_privilege('public', p.oid, 'execute'))`,
  },
} as const satisfies Record<string, Wall>

export type WallName = keyof typeof walls

/** One line for each thing that breaks a wall. */
export const wallFaults = async (owner: pg.Client, name: WallName): Promise<string[]> => {
  const { says, question } = walls[name]
  const { rows } = await owner.query<{ at: string }>(question)
  return rows.map(({ at }) => `${at} ${says}`).toSorted()
}

/** A column of bytes is either sealed, and then a rotation must know it, or a hash. */
export const unlistedBytes = async (owner: pg.Client): Promise<string[]> => {
  const { rows } = await owner.query<{
    at: string
  }>(`select c.relname || '.' || a.attname as at from pg_class c join pg_attribute a on a.attrelid = c.oid
    where ${ours} and a.attnum > 0 and not a.attisdropped and a.atttypid = 'bytea'::regtype`)
  const there = rows.map(({ at }) => at)
  const listed: readonly string[] = [...sealedColumns.map(({ table, column }) => `${table}.${column}`), ...hashColumns]
  return [
    ...there.filter((at) => !listed.includes(at)).map((at) => `${at} holds bytes: name it in rewrap-columns.ts as sealed or as a hash`),
    ...listed.filter((at) => !there.includes(at)).map((at) => `${at} is named in rewrap-columns.ts and is no column of bytes`),
  ].toSorted()
}
