const XML = /^\s*<\?xml\b[^>]{0,200}\bencoding\s*=\s*["']([\w.:-]{1,40})["']/i
const META = /<meta\b[^>]{0,400}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i

/** The charset that a document's beginning names: its XML declaration or a `<meta>` of its head; null where it names none. */
export const declaredCharset = (beginning: string): string | null => {
  const label = (XML.exec(beginning) ?? META.exec(beginning))?.[1]
  // A document that can be read up to here as single bytes is not what it says.
  return label === undefined || /^utf-?16/i.test(label) ? null : label
}
