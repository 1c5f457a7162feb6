import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { render } from 'preact-render-to-string'
import claimsTable from './govuk-claims.json' with { type: 'json' }
import unclaimedTable from './govuk-unclaimed.json' with { type: 'json' }
import { htmlShape } from './html-shape.ts'
import { type Params, withRawHtml } from './params.ts'
import { fieldRenderers } from './render-fields.tsx'
import { partRenderers } from './render-parts.tsx'

type Case = { readonly name: string; readonly options: Params; readonly html: string }

/** Every case that our components promise to render alike, by component and by the case's own name. */
const claims: Readonly<Record<string, readonly string[]>> = claimsTable

/** Cases that we do not render: reason, then component, then the case's own name. */
const unclaimed: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = unclaimedTable

const renderers = { ...fieldRenderers, ...partRenderers }
const govuk = dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json'))

const casesOf = (component: string): readonly Case[] => {
  const file = join(govuk, 'dist', 'govuk', 'components', component, 'fixtures.json')
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly fixtures: readonly Case[] }).fixtures
}

const caseNamed = (component: string, name: string): Case => {
  const found = casesOf(component).find((one) => one.name === name)
  assert.ok(found, `GOV.UK has no case "${name}" of ${component}; was it renamed?`)
  return found
}

const ours = (component: string, options: Params): string => {
  const renderer = renderers[component]
  assert.ok(renderer, `${component} has no renderer`)
  return withRawHtml(render(renderer(options)))
}

const count = (table: Readonly<Record<string, readonly string[]>>): number =>
  Object.values(table).reduce((sum, names) => sum + names.length, 0)

for (const [component, names] of Object.entries(claims)) {
  test(`${component}: ${names.length} cases of GOV.UK's own render alike`, () => {
    for (const name of names) {
      const { options, html } = caseNamed(component, name)
      assert.equal(htmlShape(ours(component, options)), htmlShape(html), `${component}: ${name}`)
    }
  })
}

test('every case of every component in use is either claimed or left out for a reason', (context) => {
  const components = Object.keys(renderers)
  for (const component of components) {
    const named = [...(claims[component] ?? []), ...Object.values(unclaimed).flatMap((table) => table[component] ?? [])]
    assert.deepEqual(
      named.toSorted(),
      casesOf(component)
        .map(({ name }) => name)
        .toSorted(),
      component,
    )
  }
  context.diagnostic(`${count(claims)} cases of ${components.length} components claimed`)
  for (const [reason, table] of Object.entries(unclaimed)) context.diagnostic(`${count(table)} left out: ${reason}`)
})

const faults: readonly (readonly [string, (html: string) => string])[] = [
  ['a missing class', (html) => html.replace(' govuk-input--error', '')],
  ['a wrong id', (html) => html.replace('id="', 'id="x')],
  ['a description that nobody is led to', (html) => html.replace(/ aria-describedby="[^"]*"/, '')],
  ['a wrong element', (html) => html.replaceAll('label', 'span')],
  ['other words', (html) => html.replace('Enter a National', 'Enter the National')],
  ['a part in the wrong place', (html) => html.replace(/(<label.*?<\/label>)(.*?)(<p .*?<\/p>)/s, '$3$2$1')],
  ['words run together', (html) => html.replace('</span> Enter', '</span>Enter')],
  ['an attribute too many', (html) => html.replace('<input', '<input required')],
]

for (const [fault, plant] of faults) {
  test(`the comparison reports ${fault}`, () => {
    const { options, html } = caseNamed('input', 'with error message')
    const rendered = ours('input', options)
    assert.notEqual(plant(rendered), rendered, 'the fault was not planted')
    assert.notEqual(htmlShape(plant(rendered)), htmlShape(html))
  })
}

test('order of attributes and classes, quotes and indentation do not count', () => {
  assert.equal(htmlShape(`<p class='b  a' id=x>\n  Hello\n</p>`), htmlShape('<p id="x" class="a b">Hello</p>'))
})
