import assert from 'node:assert/strict'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import nunjucks from 'nunjucks'
import { render } from 'preact-render-to-string'
import { htmlShape } from './html-shape.ts'
import { mojCases } from './moj-cases.tsx'

const load = createRequire(import.meta.url)
const govuk = join(dirname(load.resolve('govuk-frontend/package.json')), 'dist')
const moj = dirname(load.resolve('@ministryofjustice/frontend/package.json'))
const templates = nunjucks.configure([govuk, moj], { autoescape: true })

// The moment in words is ours to say; MoJ's filter would format it.
templates.addFilter('date', (_, words = '') => words)
templates.addFilter('mojDate', (_, words = '') => words)

const golden = (component: string, macro: string, params: object): string =>
  templates.renderString(`{% from "moj/components/${component}/macro.njk" import ${macro} %}{{ ${macro}(params) }}`, { params })

for (const { component, macro, name, params, ours } of mojCases) {
  test(`${component}: ${name} renders as MoJ's own macro does`, () => {
    assert.equal(htmlShape(render(ours)), htmlShape(golden(component, macro, params)))
  })

  test(`${component}: ${name} is told from a wrong rendering`, () => {
    const wrong = render(ours).replace('moj-', 'mojj-')
    assert.notEqual(wrong, render(ours))
    assert.notEqual(htmlShape(wrong), htmlShape(golden(component, macro, params)))
  })
}
