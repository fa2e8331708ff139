import type { FluentBundle } from '@fluent/bundle'
import { escapeHtml, type Html, type RawHtml } from './html.ts'
import type { TextArguments } from './words.ts'

export interface Messages {
  readonly text: (key: string, values?: TextArguments) => string
  readonly html: (key: string, values?: Readonly<Record<string, string | number | RawHtml>>) => Html
}

const escaped = (value: string | number | RawHtml): string | number =>
  typeof value === 'object' ? value.html : typeof value === 'string' ? escapeHtml(value) : value

/** Formats a bundle's messages; an unknown key and a missing argument throw an Error. */
export const createMessages = (bundle: FluentBundle): Messages => {
  const format = (key: string, values: TextArguments = {}): string => {
    const pattern = bundle.getMessage(key)?.value
    if (pattern === undefined || pattern === null) throw new Error(`texts: no message ${key} in ${bundle.locales[0]}`)
    const errors: Error[] = []
    const formatted = bundle.formatPattern(pattern, { ...values }, errors)
    if (errors[0]) throw new Error(`texts: ${key} in ${bundle.locales[0]}: ${errors[0].message}`)
    return formatted
  }
  return {
    text: format,
    html: (key, values = {}) =>
      format(key, Object.fromEntries(Object.entries(values).map(([name, value]) => [name, escaped(value)]))) as Html,
  }
}
