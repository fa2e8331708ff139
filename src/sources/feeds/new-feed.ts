import type { Feed } from '../../domain/feed.ts'
import type { Language } from '../../domain/language.ts'
import { checkedUrl } from '../fetching/checked-address.ts'
import { channelOf, channelPage } from '../pages/channel-address.ts'

interface Wish {
  readonly url: string
  readonly outlet: string | null
  readonly language: Language | null
}

/** A feed that is due at once. `@name` and any address of a public channel mean its page. A SourceError where the address is none that is fetched. */
export const newFeed = ({ url, outlet, language }: Wish, now: number): Feed => {
  const channel = channelOf(/^@\w+$/.test(url) ? `https://t.me/${url.slice(1)}` : url)
  return {
    url: channel === undefined ? checkedUrl(url, {}).href : channelPage(channel),
    outlet,
    language,
    enabled: true,
    etag: null,
    lastModified: null,
    nextPollAt: now,
    failures: 0,
    problem: null,
    fault: null,
    firstReadAt: null,
    lastReadAt: null,
  }
}
