import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { assetPaths } from './assets.ts'
import { BackLink } from './components/back-link.tsx'
import { FamilyBar } from './components/family-bar.tsx'
import { classNames } from './components/markup.ts'
import { ServiceNavigation } from './components/service-navigation.tsx'
import { SkipLink } from './components/skip-link.tsx'
import { StandingWarnings } from './components/standing-warnings.tsx'
import { PartyHeader, SignOut, StaffHeader } from './layout-header.tsx'
import type { PageProps } from './page-props.ts'

const titleOf = ({ title, service, side, hasErrors }: PageProps): string => {
  const names = side === 'party' ? [service?.name ?? 'Family time'] : [service?.name, 'Kintime']
  return [`${hasErrors === true ? 'Error: ' : ''}${title}`, ...names].filter(Boolean).join(' – ')
}

type DocumentProps = Pick<PageProps, 'scripts' | 'nonce' | 'isWide' | 'children'> & { readonly title: string }

/** A bare document with our styles and scripts, for pages that fill the whole screen, such as the recorder. */
export const Document = ({ title, scripts = [], nonce, isWide, children }: DocumentProps) => {
  const assets = assetPaths()
  return (
    <html lang="en-GB" class="govuk-template">
      <head>
        <meta charset="utf-8" />
        <title>{title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="theme-color" content="#4a2a54" />
        <meta name="robots" content="noindex, nofollow" />
        <link rel="icon" type="image/svg+xml" href={assets.icon} />
        <link rel="stylesheet" href={assets.css} />
        {['page', ...scripts].map((name) => (
          <script type="module" src={assets.scripts[name]} nonce={nonce} />
        ))}
      </head>
      <body class={classNames('govuk-template__body', isWide && 'kt-wide')}>
        <SkipLink href="#main-content">Skip to main content</SkipLink>
        {children}
      </body>
    </html>
  )
}

const ExampleBar = ({ width }: { readonly width: string }) => (
  <div class="kt-example">
    <div class={width}>
      <p>Example data. Every person here is invented.</p>
    </div>
  </div>
)

const telephone = (phone: string): string => `tel:${phone.replaceAll(/[^+\d]/g, '')}`

const Footer = ({ page, width }: { readonly page: PageProps; readonly width: string }) => (
  <footer class="kt-footer">
    <div class={width}>
      <ul>
        {(page.footerLinks ?? []).map(({ label, href }) => (
          <li>
            <a class="govuk-link" href={href}>
              {label}
            </a>
          </li>
        ))}
        {page.helpPhone !== undefined && (
          <li>
            <a class="govuk-link" href={telephone(page.helpPhone)}>
              Help: {page.helpPhone}
            </a>
          </li>
        )}
        {page.side === 'party' && page.person !== null && page.hidden !== undefined && (
          <li>
            <SignOut hidden={page.hidden} />
          </li>
        )}
      </ul>
    </div>
  </footer>
)

const Main = ({ page, width }: { readonly page: PageProps; readonly width: string }) => (
  <div class={classNames(width, 'kt-page')}>
    <main class="govuk-main-wrapper" id="main-content">
      {page.isPrintable === true && (
        <div class="kt-print-head">
          <span>{page.service?.name}</span>
          <span>Confidential</span>
        </div>
      )}
      {page.back && <BackLink href={page.back.href}>{page.back.label}</BackLink>}
      <StandingWarnings items={page.warnings ?? []} />
      {page.children}
    </main>
  </div>
)

/** A whole page in the order of its markup: header, navigation, whose file, warnings, the page, the foot. */
export const Page = (page: PageProps) => {
  const width = page.side === 'party' ? 'kt-narrow' : 'govuk-width-container'
  const navigation = page.navigation.map(({ label, href, isCurrent }) => ({ words: label, href, isActive: isCurrent }))
  return (
    <Document title={titleOf(page)} scripts={page.scripts} nonce={page.nonce} isWide={page.isWide}>
      {page.service?.isExample === true && <ExampleBar width={width} />}
      {page.side === 'party' ? <PartyHeader {...page} /> : <StaffHeader {...page} />}
      {navigation.length > 0 && <ServiceNavigation items={navigation} />}
      {page.identity && <FamilyBar {...page.identity} />}
      <Main page={page} width={width} />
      <Footer page={page} width={width} />
    </Document>
  )
}

/** The text of a whole page, as it goes to the browser. */
export const renderDocument = (page: VNode): string => `<!DOCTYPE html>\n${render(page)}\n`
