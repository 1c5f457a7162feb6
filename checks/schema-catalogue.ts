import pg from 'pg'

export type Column = {
  readonly table: string
  readonly name: string
  readonly type: string
  readonly isRequired: boolean
  readonly default: string | null
  readonly isGenerated: boolean
}
type Part = { readonly table: string; readonly name: string; readonly definition: string }
export type Catalogue = {
  readonly tables: readonly { readonly name: string; readonly isWalled: boolean; readonly isForced: boolean }[]
  readonly columns: readonly Column[]
  readonly constraints: readonly Part[]
  readonly indexes: readonly Part[]
  readonly policies: readonly Part[]
  readonly triggers: readonly Part[]
  readonly grants: readonly Part[]
  readonly functions: readonly { readonly name: string; readonly definition: string; readonly grants: string }[]
}

const ours = `c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'migration'`

const questions = {
  tables: `select c.relname as name, c.relrowsecurity as "isWalled", c.relforcerowsecurity as "isForced" from pg_class c where ${ours} order by c.relname`,
  columns: `select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as "isRequired",
      pg_get_expr(d.adbin, d.adrelid) as default, a.attgenerated <> '' as "isGenerated"
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum where ${ours} order by c.relname, a.attnum`,
  constraints: `select c.relname as table, k.conname as name, pg_get_constraintdef(k.oid) as definition
    from pg_class c join pg_constraint k on k.conrelid = c.oid where ${ours} and k.contype in ('p', 'u', 'f', 'c', 'x')
    order by c.relname, array_position('{p,u,f,c,x}'::"char"[], k.contype), k.conname`,
  indexes: `select c.relname as table, i.relname as name, pg_get_indexdef(x.indexrelid) as definition
    from pg_class c join pg_index x on x.indrelid = c.oid join pg_class i on i.oid = x.indexrelid
    where ${ours} and not exists (select from pg_constraint k where k.conindid = x.indexrelid and k.contype in ('p', 'u', 'x')) order by c.relname, i.relname`,
  policies: `select p.tablename as table, p.policyname as name,
      format('%s to %s using (%s) with check (%s)', lower(p.cmd), array_to_string(p.roles, ', '), p.qual, p.with_check) as definition
    from pg_policies p where p.schemaname = 'public' order by p.tablename, p.policyname`,
  triggers: `select c.relname as table, t.tgname as name, pg_get_triggerdef(t.oid) as definition
    from pg_class c join pg_trigger t on t.tgrelid = c.oid where ${ours} and not t.tgisinternal order by c.relname, t.tgname`,
  grants: `select g.table_name as table, g.grantee as name, string_agg(lower(g.privilege_type), ', ' order by g.privilege_type) as definition
    from information_schema.role_table_grants g join pg_class c on c.relname = g.table_name where ${ours} and g.table_schema = 'public' and g.grantee = 'kintime_app'
    group by g.table_name, g.grantee order by g.table_name`,
  functions: `select p.oid::regprocedure::text as name, pg_get_functiondef(p.oid) as definition,
      case when has_function_privilege('kintime_app', p.oid, 'execute') then 'kintime_app' else 'nobody' end as grants
    from pg_proc p where p.pronamespace = 'app'::regnamespace order by 1`,
} as const satisfies Record<keyof Catalogue, string>

/** Everything that the migrations made, from the server's own catalogue and in a fixed order: no outside program is needed. */
export const readCatalogue = async (ownerUrl: string): Promise<Catalogue> => {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const answers = []
    for (const [name, question] of Object.entries(questions)) answers.push([name, (await client.query(question)).rows])
    return Object.fromEntries(answers) as Catalogue
  } finally {
    await client.end()
  }
}
