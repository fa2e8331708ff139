import { decode } from './decoding/decode.ts'
import type { Draft } from './draft.ts'
import { firstLine } from './draft.ts'
import type { Fetch, Fetched } from './fetching/fetch.ts'
import { PAGE_TYPES } from './fetching/accepted-types.ts'
import { idOfAddress, idOfPost } from './identity.ts'
import { type Article, readArticle } from './pages/article.ts'
import { readChannel } from './pages/channel.ts'
import { channelOf, channelPage, postOf } from './pages/channel-address.ts'
import { SourceError } from './source-error.ts'

/** Fetches and decodes a document; asked without validators, it always comes whole. */
const fetchText = async (
  fetch: Fetch,
  address: string,
  accept: readonly string[],
): Promise<Fetched & { readonly text: string }> => {
  const answer = await fetch(address, { accept })
  if (answer.kind === 'unchanged') throw new SourceError('content', 'the server sent no document')
  return { ...answer, text: decode(answer.body, answer.mediaType.charset) }
}

const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '')

/** A page may name another address as its own, on its own host. */
const ownAddress = (article: Article, fetched: string): string => {
  if (article.url === null || !URL.canParse(article.url, fetched)) return fetched
  const own = new URL(article.url, fetched)
  return hostOf(own.href) === hostOf(fetched) && own.pathname !== '/' ? own.href : fetched
}

const plainArticle = (text: string): Article => ({
  headline: firstLine(text.trim()),
  outlet: null,
  text: text.trim(),
  published: null,
  url: null,
})

const readPost = async (fetch: Fetch, channel: string, post: number, timeZone: string): Promise<Draft> => {
  const { text } = await fetchText(fetch, channelPage(channel, post), PAGE_TYPES)
  const found = readChannel(text, timeZone).find(({ id }) => id === idOfPost(channel, post))
  if (!found) throw new SourceError('content', `the channel shows no text under ${post}`)
  return found
}

/** Finds the article on a page: here, or where a page that takes long keeps nobody waiting. */
export type ReadArticle = (page: string, timeZone: string) => Article | Promise<Article>

/** The draft that stands at an address: an article, or one post of a public channel. Errors: SourceError. */
export const readPage = async (
  fetch: Fetch,
  address: string,
  timeZone: string,
  read: ReadArticle = readArticle,
): Promise<Draft> => {
  const post = postOf(address)
  if (post) return readPost(fetch, post.channel, post.post, timeZone)
  if (channelOf(address) !== undefined)
    throw new SourceError('content', 'a whole channel is not one text: add it as a source')
  const { url, text, mediaType } = await fetchText(fetch, address, PAGE_TYPES)
  const article = mediaType.name === 'text/plain' ? plainArticle(text) : await read(text, timeZone)
  if (article.text === '') throw new SourceError('content', 'no text was found on the page')
  const own = ownAddress(article, url)
  return {
    id: idOfAddress(own),
    outlet: article.outlet ?? hostOf(own),
    url: own,
    headline: article.headline,
    text: article.text,
    published: article.published,
  }
}
