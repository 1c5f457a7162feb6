import { resolve } from 'node:path'

/** All that the process takes from its environment; the outside-test contract names the first six. */
export type Config = {
  readonly databaseUrl: string
  readonly port: number
  readonly dataDir: string
  readonly mailDir: string
  readonly clockStart: string
  readonly logLevel: string
  readonly publicUrl: string
  readonly smtpUrl: string
  readonly mailFrom: string
  readonly isDevelopment: boolean
  readonly allowsExamples: boolean
}

export const readConfig = (env: Readonly<Record<string, string | undefined>>): Config => {
  const port = Number(env['PORT'] || 3000)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`PORT must be a whole number from 0 to 65535, not "${env['PORT']}".`)
  const dataDir = resolve(env['DATA_DIR'] || 'data')
  return {
    databaseUrl: env['DATABASE_URL'] || '',
    port,
    dataDir,
    mailDir: env['MAIL_DIR'] ? resolve(env['MAIL_DIR']) : '',
    clockStart: env['CLOCK'] || '',
    logLevel: env['LOG_LEVEL'] || 'info',
    publicUrl: (env['PUBLIC_URL'] || `http://localhost:${port}`).replace(/\/$/, ''),
    smtpUrl: env['SMTP_URL'] || '',
    mailFrom: env['MAIL_FROM'] || 'no-reply@kintime.example',
    isDevelopment: env['KINTIME_MODE'] === 'development',
    allowsExamples: env['EXAMPLES'] !== 'off',
  }
}
