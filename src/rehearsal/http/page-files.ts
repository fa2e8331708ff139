import { readFile } from 'node:fs/promises'
import { Hono } from 'hono'

const FOLDER = new URL('../page/', import.meta.url)

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
}

const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-cache',
}

const NAME = /^[a-z-]+\.(html|css|js|svg)$/

/** The chat page and what it is made of: files of one folder, nothing else. */
export const pageFiles = (): Hono => {
  const app = new Hono()
  app.get('/:file?', async (context) => {
    const name = context.req.param('file') ?? 'index.html'
    const type = TYPES[NAME.exec(name)?.[1] ?? '']
    if (type === undefined) return context.notFound()
    const content = await readFile(new URL(name, FOLDER)).catch(() => undefined)
    if (content === undefined) return context.notFound()
    return new Response(content, { headers: { ...HEADERS, 'content-type': type } })
  })
  return app
}
