import { FluentBundle, FluentResource } from '@fluent/bundle'
import { readdirSync, readFileSync } from 'node:fs'
import type { Language } from '../domain/language.ts'

/** Every Fluent file in a language's folder as one bundle; throws an Error that names the file where a key is defined twice. */
export const loadTexts = (language: Language): FluentBundle => {
  const bundle = new FluentBundle(language, { useIsolating: false })
  const folder = new URL(`./${language}/`, import.meta.url)
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.ftl'))
    .toSorted()) {
    const errors = bundle.addResource(new FluentResource(readFileSync(new URL(file, folder), 'utf8')))
    if (errors[0]) throw new Error(`texts: ${language}/${file}: ${errors[0].message}`)
  }
  return bundle
}
