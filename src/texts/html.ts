declare const htmlBrand: unique symbol

/** Text in which everything that is not one of our own tags has been escaped. */
export type Html = string & { readonly [htmlBrand]: true }

/** HTML as a value for `html`, told apart from text that has to be escaped. */
export interface RawHtml {
  readonly html: Html
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** The only way of outside text into HTML. */
export const escapeHtml = (text: string): Html =>
  text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '') as Html

/** Marks HTML of ours, so that `html` puts it in as it stands. */
export const raw = (markup: Html): RawHtml => ({ html: markup })

/** Template for HTML: strings put in are escaped, `raw(…)` is not. */
export const html = (parts: TemplateStringsArray, ...values: readonly (string | number | RawHtml)[]): Html =>
  String.raw(
    { raw: parts },
    ...values.map((value) => (typeof value === 'object' ? value.html : escapeHtml(String(value)))),
  ) as Html

/** Puts pieces of HTML one after the other. */
export const joinHtml = (pieces: readonly Html[], separator = '\n'): Html => pieces.join(separator) as Html

/** The same with a capital at its start; markup there is left as it is. */
export const withCapital = (markup: Html): Html => (markup.charAt(0).toUpperCase() + markup.slice(1)) as Html
