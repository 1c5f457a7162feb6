declare module 'nunjucks' {
  type Environment = {
    readonly addFilter: (name: string, filter: (value: string, style?: string) => string) => void
    readonly renderString: (template: string, context: object) => string
  }
  const nunjucks: { readonly configure: (paths: readonly string[], options: object) => Environment }
  export = nunjucks
}
