const CHANNEL = /^https?:\/\/(?:t|telegram)\.me\/(?:s\/)?([a-z]\w{3,31})\/?(?:\?|$)/i
const POST = /^https?:\/\/(?:t|telegram)\.me\/(?:s\/)?([a-z]\w{3,31})\/(\d{1,10})\/?(?:\?|$)/i

/** The name in the address of a public channel; undefined for any other address. */
export const channelOf = (address: string): string | undefined => CHANNEL.exec(address)?.[1]

/** Channel and number in the address of one post; undefined for any other address. */
export const postOf = (address: string): { readonly channel: string; readonly post: number } | undefined => {
  const [, channel, post] = POST.exec(address) ?? []
  return channel !== undefined && post !== undefined ? { channel, post: Number(post) } : undefined
}

/** Where the posts of a public channel can be read without an account; from `post` on where it is given. */
export const channelPage = (channel: string, post?: number): string =>
  `https://t.me/s/${channel}${post === undefined ? '' : `/${post}`}`
