import { readFileSync } from 'node:fs'
import { type ConfigData, HtmlValidate } from 'html-validate'

const validator = new HtmlValidate(JSON.parse(readFileSync('.htmlvalidate.json', 'utf8')) as ConfigData)

/** What is wrong with a whole page of HTML, one line for each fault; empty when it is sound. */
export const pageFaults = async (html: string): Promise<string> => {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) => messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`)).join('\n')
}
