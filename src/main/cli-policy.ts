import { roles } from '../domain/actor.ts'
import { mayDo } from '../domain/permission.ts'
import { permissions, type Action, type PermissionRow } from '../domain/permission-table.ts'
import { relations } from '../domain/relation.ts'
import { policies } from '../policies/five-policies.ts'
import { listPolicyValues } from '../policies/read.ts'

/** The decision table, asked of the very function that decides: role × relation × action; and each policy's values with sources. */
export const printedPolicy = (): unknown => ({
  decisions: (Object.keys(permissions) as Action[]).flatMap((action) =>
    roles.flatMap((role) =>
      relations.map((relation) => ({
        action,
        role,
        relation,
        answer: mayDo(action, { roles: [role], relations: [relation] }) ? 'allow' : 'deny',
      })),
    ),
  ),
  actions: Object.entries(permissions).map(([action, row]: [string, PermissionRow]) => ({
    action,
    meaning: row.meaning,
    emergency: row.emergency === true,
  })),
  policies: Object.fromEntries(Object.entries(policies).map(([name, policy]) => [name, listPolicyValues(policy)])),
})
