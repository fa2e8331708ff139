import { once } from 'node:events'
import { createServer } from 'node:net'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createFetch, type Fetched, type FetchOptions } from '../../../src/sources/fetching/fetch.ts'
import { SourceError } from '../../../src/sources/source-error.ts'
import { pages, serve } from '../support/server.ts'

const HTML = { accept: ['text/html'] }

const fetching = (port: number, options: FetchOptions = {}) =>
  createFetch({ loopbackPorts: new Set([port]), ...options })

const refusal = async (work: Promise<unknown>): Promise<SourceError> => {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(SourceError)
  return error as SourceError
}

describe('what does not lead out into the world is refused before anything is sent', () => {
  const fetchPublic = createFetch({
    resolve: async (host) => {
      const address = (
        {
          'inside.example': ['10.0.0.5'],
          'mixed.example': ['93.184.215.14', '127.0.0.1'],
          'mapped.example': ['::ffff:10.0.0.1'],
          'six.example': ['fd00::1'],
          'metadata.google.internal': ['169.254.169.254'],
          localhost: ['127.0.0.1', '::1'],
          '127.0.0.1.nip.example': ['127.0.0.1'],
          'empty.example': [],
        } as Readonly<Record<string, readonly string[]>>
      )[host.replace(/\.$/, '')]
      if (!address) throw new Error('ENOTFOUND')
      return address
    },
  })

  test.each([
    ['private', 'http://127.0.0.1/'],
    ['private', 'http://127.1/'],
    ['private', 'http://127.0.0.1./'],
    ['private', 'http://2130706433/'],
    ['private', 'http://0x7f000001/'],
    ['private', 'http://0x7f.0.0.1/'],
    ['private', 'http://0177.0.0.1/'],
    ['private', 'http://017700000001/'],
    ['private', 'http://0/'],
    ['private', 'http://①②⑦.⓪.⓪.①/'],
    ['private', 'http://127。0。0。1/'],
    ['private', 'http://%31%32%37.0.0.1/'],
    ['private', 'http://10.1.2.3/'],
    ['private', 'http://192.168.0.1/'],
    ['private', 'http://169.254.169.254/latest/meta-data/'],
    ['private', 'http://2852039166/'],
    ['private', 'http://100.100.100.200/'],
    ['private', 'http://[::1]/'],
    ['private', 'http://[::]/'],
    ['private', 'http://[::ffff:127.0.0.1]/'],
    ['private', 'http://[0:0:0:0:0:ffff:a00:1]/'],
    ['private', 'http://[::ffff:169.254.169.254]/'],
    ['private', 'http://[64:ff9b::a00:1]/'],
    ['private', 'http://[2002:a00:1::]/'],
    ['private', 'http://[fe80::1]/'],
    ['private', 'http://[fd00:ec2::254]/'],
    ['private', 'http://localhost/'],
    ['private', 'http://LOCALHOST./'],
    ['private', 'http://inside.example/'],
    ['private', 'http://mixed.example/'],
    ['private', 'http://mapped.example/'],
    ['private', 'http://six.example/'],
    ['private', 'http://metadata.google.internal/'],
    ['private', 'http://127.0.0.1.nip.example/'],
    ['name', 'http://empty.example/'],
    ['name', 'http://unknown.example/'],
    ['address', 'http://[fe80::1%25eth0]/'],
    ['address', 'http://256.256.256.256/'],
    ['address', 'http://user:secret@news.example/'],
    ['address', 'http://user@news.example/'],
    ['address', 'http://news.example:22/'],
    ['address', 'http://news.example:8080/'],
    ['address', 'https://news.example:6379/'],
    ['address', 'file:///etc/passwd'],
    ['address', 'ftp://news.example/'],
    ['address', 'gopher://news.example/'],
    ['address', 'data:text/html,x'],
    ['address', 'javascript:alert(1)'],
    ['address', '//news.example/'],
    ['address', 'news'],
    ['address', ''],
    ['address', `http://news.example/${'a'.repeat(5_000)}`],
  ])('%s: %s', async (fault, address) => {
    expect((await refusal(fetchPublic(address, HTML))).fault).toBe(fault)
  })

  test('the error does not repeat a password', async () => {
    expect((await refusal(fetchPublic('http://user:secret@news.example/', HTML))).message).not.toContain('secret')
  })
})

describe('a page', () => {
  test('comes with its type, charset, versions and final address', async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, {
        'content-type': 'Text/HTML; Charset="windows-1251"',
        etag: '"7"',
        'last-modified': 'Sat, 03 Jan 2026 10:00:00 GMT',
        'cache-control': 'public, max-age=600',
      })
      response.end('<p>hello</p>')
    })
    const page = (await fetching(server.port)(server.url('/a#part'), HTML)) as Fetched
    expect(page).toMatchObject({
      kind: 'fetched',
      url: server.url('/a'),
      mediaType: { name: 'text/html', charset: 'windows-1251' },
      validators: { etag: '"7"', lastModified: 'Sat, 03 Jan 2026 10:00:00 GMT' },
      maxAge: 600_000,
    })
    expect(page.body.toString()).toBe('<p>hello</p>')
  })

  test('is asked for under our own name', async () => {
    const server = await serve(pages({ '/': { type: 'text/html', body: '' } }))
    await fetching(server.port)(server.url(), HTML)
    expect(server.requests[0]?.headers).toMatchObject({
      'user-agent': expect.stringMatching(/^Attache\//),
      accept: 'text/html, */*;q=0.1',
      'accept-encoding': 'gzip, deflate, br',
    })
    expect(server.requests[0]?.headers).not.toHaveProperty('cookie')
    expect(server.requests[0]?.headers).not.toHaveProperty('if-none-match')
  })

  test('is asked for with the versions that are known, and need not come again', async () => {
    const server = await serve((_, response) => {
      response.writeHead(304, { 'cache-control': 'max-age=60' }).end()
    })
    const validators = { etag: '"7"', lastModified: 'Sat, 03 Jan 2026 10:00:00 GMT' }
    const answer = await fetching(server.port)(server.url(), { ...HTML, validators })
    expect(answer).toEqual({ kind: 'unchanged', maxAge: 60_000 })
    expect(server.requests[0]?.headers).toMatchObject({
      'if-none-match': '"7"',
      'if-modified-since': 'Sat, 03 Jan 2026 10:00:00 GMT',
    })
  })

  test('«unchanged» is no answer to who has nothing', async () => {
    const server = await serve((_, response) => {
      response.writeHead(304).end()
    })
    expect(await refusal(fetching(server.port)(server.url(), HTML))).toMatchObject({ fault: 'status', status: 304 })
  })

  test.each([
    ['gzip', gzipSync],
    ['x-gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['GZIP', gzipSync],
  ] as const)('comes packed by %s', async (encoding, pack) => {
    const server = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': encoding }).end(pack('привіт'))
    })
    const page = (await fetching(server.port)(server.url(), HTML)) as Fetched
    expect(page.body.toString()).toBe('привіт')
  })

  test('that the clock’s limit passes over is left', async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      const drip = setInterval(() => response.write('.'), 20)
      response.on('close', () => clearInterval(drip))
    })
    expect((await refusal(fetching(server.port, { timeLimit: 200 })(server.url(), HTML))).fault).toBe('timeout')
  })

  test('whose server says nothing at all is left', async () => {
    const server = await serve(() => {})
    expect((await refusal(fetching(server.port, { timeLimit: 100 })(server.url(), HTML))).fault).toBe('timeout')
  })

  test('whose name server says nothing is left', async () => {
    const fetchSlow = createFetch({ timeLimit: 100, resolve: () => new Promise<never>(() => {}) })
    expect((await refusal(fetchSlow('http://news.example/', HTML))).fault).toBe('timeout')
  })
})

const chain = (length: number) =>
  serve(({ url = '' }, response) => {
    const step = Number(url.slice(1))
    if (step < length) response.writeHead(302, { location: `/${step + 1}` }).end()
    else response.writeHead(200, { 'content-type': 'text/html' }).end('there')
  })

describe('redirects', () => {
  test('are followed three times', async () => {
    const server = await chain(3)
    const page = (await fetching(server.port)(server.url('/0'), HTML)) as Fetched
    expect(page.body.toString()).toBe('there')
    expect(page.url).toBe(server.url('/3'))
  })

  test('and no more', async () => {
    const server = await chain(4)
    expect((await refusal(fetching(server.port)(server.url('/0'), HTML))).fault).toBe('redirects')
    expect(server.requests.length).toBe(4)
  })

  test.each([
    ['private', 'http://10.0.0.1/'],
    ['private', 'http://169.254.169.254/latest/'],
    ['private', 'http://[::1]/'],
    ['private', '//127.0.0.2/'],
    ['private', 'http://127.0.0.1/'],
    ['address', 'http://127.0.0.1:22/'],
    ['address', 'file:///etc/passwd'],
    ['address', 'http://user:word@news.example/'],
    ['address', 'http://'],
  ])('to nowhere public end there (%s: %s)', async (fault, location) => {
    const server = await serve((_, response) => {
      response.writeHead(301, { location }).end()
    })
    expect((await refusal(fetching(server.port)(server.url(), HTML))).fault).toBe(fault)
  })

  test('without an address are an answer like any other that is not a page', async () => {
    const server = await serve((_, response) => {
      response.writeHead(302).end()
    })
    expect(await refusal(fetching(server.port)(server.url(), HTML))).toMatchObject({ fault: 'status', status: 302 })
  })

  test('count together against the time', async () => {
    const server = await serve(({ url = '' }, response) => {
      setTimeout(() => response.writeHead(302, { location: `${url}1` }).end(), 80)
    })
    expect((await refusal(fetching(server.port, { timeLimit: 150 })(server.url('/'), HTML))).fault).toBe('timeout')
  })
})

test('a name is looked up once, and the connection goes to what was checked', async () => {
  const server = await serve(pages({ '/': { type: 'text/html', body: 'checked' } }))
  const answers = [['127.0.0.1'], ['10.0.0.1']]
  const asked: string[] = []
  const resolve = async (host: string) => answers[asked.push(host) - 1] ?? []
  const fetchNamed = fetching(server.port, { resolve })
  const page = (await fetchNamed(`http://news.example:${server.port}/`, HTML)) as Fetched
  expect(page.body.toString()).toBe('checked')
  expect(asked).toEqual(['news.example'])
  expect(server.requests[0]?.headers.host).toBe(`news.example:${server.port}`)
  expect((await refusal(fetchNamed(`http://news.example:${server.port}/`, HTML))).fault).toBe('private')
})

describe('what is too much', () => {
  const limit = 1024 * 1024
  const zeros = Buffer.alloc(200 * 1024 * 1024)

  test.each([
    ['gzip', gzipSync(zeros)],
    ['br', brotliCompressSync(zeros, { params: {} })],
    ['deflate', deflateSync(zeros)],
  ])('200 MB packed by %s stop at the limit', { timeout: 60_000 }, async (encoding, body) => {
    const server = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': encoding }).end(body)
    })
    const before = process.memoryUsage().rss
    expect((await refusal(fetching(server.port)(server.url(), HTML))).fault).toBe('size')
    expect(process.memoryUsage().rss - before).toBeLessThan(60 * 1024 * 1024)
  })

  test('an announced length is believed at once', async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': 10 * limit })
      response.flushHeaders()
    })
    const refused = await refusal(fetching(server.port, { sizeLimit: limit, timeLimit: 5_000 })(server.url(), HTML))
    expect(refused).toMatchObject({ fault: 'size', message: 'larger than 1 MB' })
  })

  test('an endless body is cut', async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html' })
      const chunk = Buffer.alloc(65_536, 'a')
      const pour = (): void => {
        while (!response.destroyed && response.write(chunk));
      }
      response.on('drain', pour)
      pour()
    })
    expect((await refusal(fetching(server.port, { sizeLimit: limit })(server.url(), HTML))).fault).toBe('size')
  })
})

describe('what cannot be used has its own word', () => {
  test.each([
    ['type', { 'content-type': 'application/pdf' }],
    ['type', { 'content-type': 'image/png' }],
    ['type', {}],
    ['content', { 'content-type': 'text/html', 'content-encoding': 'compress' }],
    ['content', { 'content-type': 'text/html', 'content-encoding': 'gzip, gzip' }],
    ['content', { 'content-type': 'text/html', 'content-encoding': 'gzip' }],
    ['content', { 'content-type': 'text/html', 'content-encoding': 'constructor' }],
    ['content', { 'content-type': 'text/html', 'content-encoding': 'br' }],
  ])('%s: %o', async (fault, headers) => {
    const server = await serve((_, response) => {
      response.writeHead(200, headers).end('not packed at all')
    })
    expect((await refusal(fetching(server.port)(server.url(), HTML))).fault).toBe(fault)
  })

  test.each([
    [404, {}, undefined],
    [410, {}, undefined],
    [429, { 'retry-after': '120' }, 120_000],
    [503, { 'retry-after': 'Sat, 03 Jan 2026 10:10:00 GMT' }, 600_000],
    [503, { 'retry-after': 'soon' }, undefined],
    [500, { 'retry-after': 'Sat, 03 Jan 2026 09:00:00 GMT' }, 0],
  ])('status %i', async (status, headers, retryAfter) => {
    const server = await serve((_, response) => {
      response.writeHead(status, headers).end()
    })
    const fetchThen = fetching(server.port, { now: () => Date.parse('2026-01-03T10:00:00Z') })
    expect(await refusal(fetchThen(server.url(), HTML))).toMatchObject({ fault: 'status', status, retryAfter })
  })

  test('a body that breaks off', async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': 100 })
      response.write('half')
      setTimeout(() => response.destroy(), 20)
    })
    expect((await refusal(fetching(server.port)(server.url(), HTML))).fault).toBe('connection')
  })

  test('a server that speaks something else', async () => {
    const server = createServer((socket) => socket.end('220 mail.example ESMTP\r\n'))
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    onTestFinished(() => void server.close())
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    expect((await refusal(fetching(port)(`http://127.0.0.1:${port}/`, HTML))).fault).toBe('connection')
  })

  test('no server', async () => {
    expect((await refusal(fetching(9)('http://127.0.0.1:9/', HTML))).fault).toBe('connection')
  })
})

test('an end that is called for from outside comes at once, as what was called', async () => {
  const server = await serve(() => {})
  const stopping = new AbortController()
  const fetch = fetching(server.port, { signal: stopping.signal })
  const answer = fetch(server.url(), HTML)
  setTimeout(() => stopping.abort(new Error('the bot stops')), 50)
  await expect(answer).rejects.toThrow('the bot stops')
  await expect(fetch(server.url(), HTML)).rejects.toThrow('the bot stops')
})
