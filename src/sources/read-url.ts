import type { Dispatch } from '../domain/dispatch.ts'
import type { Moment } from '../domain/moment.ts'
import { type Desk, dispatchOf } from './draft.ts'
import type { Fetch } from './fetching/fetch.ts'
import { readPage } from './read-page.ts'

interface UrlOptions extends Desk {
  readonly fetch: Fetch
  /** When it was published, for a page that does not say. */
  readonly published?: Moment
}

/** The dispatch at an address: a web article or one post of a public channel. Errors: SourceError. */
export const readDispatchUrl = async (address: string, options: UrlOptions): Promise<Dispatch> => {
  const draft = await readPage(options.fetch, address, options.timeZone)
  return dispatchOf({ ...draft, published: draft.published ?? options.published ?? null }, options)
}
