/** The files of a new room by their path: a page that says what is to come, and a test that fails until the room promises something. */
export const newRoom = (name: string): Readonly<Record<string, string>> => {
  const folder = `src/features/${name}`
  const camel = name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  const pascal = `${camel.charAt(0).toUpperCase()}${camel.slice(1)}`
  const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}`.replaceAll('-', ' ')
  return {
    [`${folder}/routes.ts`]: `/** ${title}: say here what this room is for. Say here what it refuses. */
import { get, page, routes } from '../../web/route.ts'
import { ${pascal}Page } from './${name}.page.tsx'

export const ${camel}Routes = routes([
  get({ path: '/${name}', may: 'home.see', show: async () => page('${title}', ${pascal}Page()) }),
])
`,
    [`${folder}/${name}.page.tsx`]: `export const ${pascal}Page = () => <h1 class="govuk-heading-xl">${title}</h1>
`,
    [`${folder}/${name}.test.ts`]: `import assert from 'node:assert/strict'
import { test } from 'node:test'

test('the first promise of this room', () => {
  assert.fail('Write here, as policy, what this room promises; then make it true')
})
`,
  }
}

export const isRoomName = (name: string) => /^[a-z]+(-[a-z]+)*$/.test(name)
