const SCHEMES = new Set(['http:', 'https:', 'tg:', 'ton:'])

const HOST = /^(?:[\p{L}\p{N}_-]+\.)+[\p{L}\p{N}-]{2,}$|^\d{1,3}(?:\.\d{1,3}){3}$/u

/** The address as Telegram keeps it, or why it takes no such link: a host needs a dot, so `localhost` is none. */
export const checkLink = (address: string): { readonly url: string } | { readonly fault: string } => {
  const whole =
    /^[a-z][a-z0-9+.-]*:/i.test(address) && !/^[^/]+:\d+(?:\/|$)/.test(address) ? address : `http://${address}`
  if (address === '' || /\s/.test(address) || !URL.canParse(whole)) return { fault: 'Wrong HTTP URL' }
  const { protocol, hostname, href } = new URL(whole)
  if (!SCHEMES.has(protocol)) return { fault: 'Unsupported URL protocol' }
  if (protocol.startsWith('http') && !HOST.test(hostname)) return { fault: 'Wrong HTTP URL' }
  return { url: href }
}

/** The user that a `tg://user?id=…` link names. */
export const userOfLink = (address: string): number | undefined => {
  const match = /^tg:\/\/user\?id=(\d{1,16})$/i.exec(address)
  return match === null ? undefined : Number(match[1])
}
