import type { Finding, Source } from './house.ts'
import { linesOf, listIn, type Node, nodeIn, parse, textIn, walk } from './syntax.ts'

type Declared = { readonly name: string; readonly line: number; readonly kind: 'type' | 'value' }

/** A word at the end of a name that says nothing about the trade. */
const emptyWords = /(?:^|[a-z0-9])(Helpers?|Utils?|Utilities|Handlers?|Processors?|D[Tt][Oo]s?|Common|Infos?)$/
const emptyAlone = /^(data|info|base|common|utils?|helpers?|handler|processor|dto)$/i
/** `manager` is a person and a service is the centre itself in this trade, so these two are refused for types, classes and files only; a TestService is a whole centre in a test. */
const emptyForTypes = /(?<!Team|Group|Performance|Duty|Centre|Case|Test)(?<=[a-z0-9])(Manager|Service)$|[a-z0-9](Base|Data)$/
const emptyBefore = /^(Base|Common|Abstract)[A-Z]/
const bareWords = /^(contacts?|supervisions?|users?|userId|currentUser|userName)$/i
const prefixed = /^I[A-Z][a-z]/
const negative = /^(isNot|hasNo|hasNot|cannot|cant|mayNot|noLonger)(?=[A-Z]|$)|^isUn[a-z]+ed(?=[A-Z]|$)/

const faultOf = ({ name, kind }: Declared): string | null => {
  if (emptyWords.test(name) || emptyAlone.test(name)) return 'says nothing: name what it is or does'
  if (kind === 'type' && (emptyForTypes.test(name) || emptyBefore.test(name))) return 'says nothing: name what it is or does'
  if (kind === 'type' && prefixed.test(name)) return 'starts with I: a type needs no badge'
  if (bareWords.test(name)) return 'is a bare word: say session, family time, enquiry, address-book entry, staff, party, professional'
  if (kind === 'value' && negative.test(name)) return 'is negative: name what is true'
  return null
}

/** Types, classes, functions, variables and parameters by the names that this file gives them. */
const declaredIn = (source: Source): readonly Declared[] => {
  const found: Declared[] = []
  const lines = linesOf(source)
  const add = (name: string | null, node: Node, kind: Declared['kind']) => {
    if (name !== null) found.push({ name, line: lines.first(node), kind })
  }
  walk(parse(source), (node) => {
    if (/^(TsTypeAliasDeclaration|TsInterfaceDeclaration)$/.test(node.type)) add(textIn(nodeIn(node, 'id'), 'value'), node, 'type')
    if (/^Class(Declaration|Expression)$/.test(node.type)) add(textIn(nodeIn(node, 'identifier'), 'value'), node, 'type')
    if (node.type === 'FunctionDeclaration') add(textIn(nodeIn(node, 'identifier'), 'value'), node, 'value')
    if (node.type === 'VariableDeclarator') add(textIn(nodeIn(node, 'id'), 'value'), nodeIn(node, 'id') ?? node, 'value')
    for (const parameter of listIn(node, 'params')) addParameter(parameter, add)
  })
  return found
}

const addParameter = (parameter: unknown, add: (name: string | null, node: Node, kind: 'value') => void) => {
  if (typeof parameter !== 'object' || parameter === null) return
  const pattern = 'pat' in parameter ? (parameter.pat as Node) : (parameter as Node)
  if (pattern.type === 'Identifier') add(textIn(pattern, 'value'), pattern, 'value')
}

const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*$/
const emptyInFiles = /(^|-)(helpers?|utils?|handlers?|processors?|common|dto|infos?|managers?|data|base)(\.|$)|[a-z]-services?\./

const fileNameFaults = ({ path }: Source): readonly Finding[] => {
  const name = path.split('/').at(-1) ?? path
  const fault = (says: string) => [{ path, line: 1, says: `the file ${name} ${says}` }]
  if (!kebab.test(name)) return fault('is not in kebab-case')
  if (emptyInFiles.test(name)) return fault('says nothing: name what it holds')
  return /^(contacts?|supervisions?|users?)(-(store|query))?\./.test(name) ? fault('is a bare word') : []
}

export const nameFaults = (sources: readonly Source[]): readonly Finding[] =>
  sources.flatMap((source) => [...fileNameFaults(source), ...codeNameFaults(source)])

const codeNameFaults = (source: Source): readonly Finding[] =>
  declaredIn(source).flatMap((declared) => {
    const says = faultOf(declared)
    return says === null ? [] : [{ path: source.path, line: declared.line, says: `${declared.name} ${says}` }]
  })
