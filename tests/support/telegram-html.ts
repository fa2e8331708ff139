const TAGS: ReadonlySet<string> = new Set(['b', 'i', 'u', 's', 'a', 'code', 'pre', 'blockquote', 'tg-time'])
const OPENING = /^<([a-z-]+)((?: [a-z]+(?:="[^"<>]*")?)*)>$/
const CLOSING = /^<\/([a-z-]+)>$/

/** What is wrong with a message as Telegram's HTML: tags that it does not know, wrong nesting, characters that are not escaped. */
export const faultsOf = (html: string): readonly string[] => {
  const open: string[] = []
  const faults: string[] = []
  for (const piece of html.match(/<[^<>]*>|[^<]+|</g) ?? []) {
    const opening = OPENING.exec(piece)
    const closing = CLOSING.exec(piece)
    if (opening?.[1] && TAGS.has(opening[1])) open.push(opening[1])
    else if (closing?.[1] && open.at(-1) === closing[1]) open.pop()
    else if (piece.startsWith('<') || piece.includes('>')) faults.push(piece)
    else if (/&(?!(?:amp|lt|gt|quot);)/.test(piece)) faults.push(piece)
  }
  return [...faults, ...open.map((tag) => `<${tag}> is not closed`)]
}
