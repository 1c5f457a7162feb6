import { globSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { Page, renderDocument } from '../../src/web/layout.tsx'

/** One example of a page, drawn inside the layout as it goes to a browser. */
export type ExamplePage = { readonly file: string; readonly name: string; readonly html: string }

type Examples = Readonly<Record<string, () => VNode>>

/** Whoever is not staff reads these in the narrow layout without a menu. */
const isForParties = (file: string): boolean => /party-home|sign-here|signed\.page|link\.page/.test(file)

const menu = ['Home', 'Referrals', 'Families', 'Timetable', 'Reception', 'Records', 'Letters', 'Service']

/** Some files hold a part of a page; it has no heading of its own, so it is given one. */
const inFrame = (file: string, name: string, example: VNode): string =>
  renderDocument(
    <Page
      title={name}
      service={{ name: 'Northmere Family Time', isExample: true }}
      person={{ name: 'Lena East', roleWords: 'Team leader', homePath: '/', accountPath: '/account' }}
      side={isForParties(file) ? 'party' : 'staff'}
      navigation={isForParties(file) ? [] : menu.map((label) => ({ label, href: `/${label}`, isCurrent: label === 'Home' }))}
      search={{ action: '/search' }}
      footerLinks={[{ label: 'Accessibility', href: '/accessibility' }]}
      helpPhone="020 7946 0112"
      hidden={{ csrf: 'example', once: 'example' }}
    >
      {!render(example).includes('<h1') && <h1 class="govuk-visually-hidden">{name}</h1>}
      {example}
    </Page>,
  )

export const pageFiles = (): readonly string[] => globSync('src/features/**/*.page.tsx').toSorted()

/** Everything a file shows of itself; null when it shows nothing. */
export const examplesIn = async (file: string): Promise<readonly ExamplePage[] | null> => {
  const { examples } = (await import(pathToFileURL(path.resolve(file)).href)) as { readonly examples?: Examples }
  if (examples === undefined || Object.keys(examples).length === 0) return null
  return Object.entries(examples).map(([name, draw]) => ({ file, name, html: inFrame(file, name, draw()) }))
}

/** The files that cannot be looked at, and all examples of the others. */
export const gallery = async (
  files: readonly string[],
): Promise<{ readonly silent: readonly string[]; readonly pages: readonly ExamplePage[] }> => {
  const found = await Promise.all(files.map(async (file) => ({ file, examples: await examplesIn(file) })))
  return {
    silent: found.filter(({ examples }) => examples === null).map(({ file }) => file),
    pages: found.flatMap(({ examples }) => examples ?? []),
  }
}
