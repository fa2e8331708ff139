import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'

const dockerfile = readFileSync('Dockerfile', 'utf8').replaceAll('\\\n', ' ')
const instructions = (name: string): readonly string[] =>
  [...dockerfile.matchAll(new RegExp(`^${name} (.+)$`, 'gm'))].map(([, rest]) => rest ?? '')

const service = z
  .object({
    services: z.object({
      attache: z.object({
        read_only: z.boolean(),
        cap_drop: z.array(z.string()),
        cap_add: z.array(z.string()).default([]),
        security_opt: z.array(z.string()),
        privileged: z.boolean().default(false),
        stop_grace_period: z.string(),
        volumes: z.array(z.string()),
        tmpfs: z.array(z.string()),
        environment: z.record(z.string(), z.string()),
        secrets: z.array(z.string()),
        ports: z.array(z.string()).default([]),
      }),
    }),
  })
  .parse(parse(readFileSync('compose.yaml', 'utf8'))).services.attache

const LARGEST_DRAIN = Math.max(
  ...['src/application.ts', 'src/telegram/bot.ts'].flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^const (?:DRAIN_LIMIT|STOP_LIMIT) = ([\d_]+)$/gm)].map(([, limit]) =>
      Number(limit?.replaceAll('_', '')),
    ),
  ),
)

describe('the image', () => {
  test('runs as a user of its own, which has no shell', () => {
    expect(instructions('USER')).toEqual(['attache'])
    expect(dockerfile).toMatch(/useradd --system --uid (?!0\b)\d+ .*nologin attache/)
    expect(dockerfile.indexOf('USER attache')).toBeLessThan(dockerfile.indexOf('ENTRYPOINT'))
  })

  test('has an init, which passes the stop on', () => {
    expect(instructions('ENTRYPOINT')).toEqual(['["tini", "--", "node", "src/attache.js"]'])
    expect(instructions('STOPSIGNAL')).toEqual(['SIGTERM'])
  })

  test('installs what the lockfile names, without development packages and without install scripts', () => {
    expect(instructions('RUN').filter((line) => line.includes('npm'))).toEqual(['npm ci --omit=dev --ignore-scripts'])
    expect(instructions('COPY')[0]).toBe('package.json package-lock.json ./')
  })

  test('runs the same major version of Node as the tests', () => {
    const pinned = /"node": "(\d+)\./.exec(readFileSync('package.json', 'utf8'))?.[1]
    expect(instructions('FROM').map((image) => /^node:(\d+)-/.exec(image)?.[1])).toEqual([pinned, pinned])
  })

  test('asks the bot itself whether it is well', () => {
    expect(instructions('HEALTHCHECK')[0]).toContain('/health')
  })

  test('writes to one place, and holds no secret', () => {
    expect(instructions('VOLUME')).toEqual(['/data'])
    expect(dockerfile).not.toMatch(/^(?:ENV|ARG).*(?:TOKEN|SECRET)/m)
    expect(readFileSync('.dockerignore', 'utf8')).toMatch(/^\*|bot-token|data/m)
  })
})

describe('the container', () => {
  test('has a root that nothing can write to, no capability and no way to new privileges', () => {
    expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'], cap_add: [], privileged: false })
    expect(service.security_opt).toContain('no-new-privileges:true')
    expect([service.volumes, service.tmpfs]).toEqual([['data:/data'], ['/tmp']])
  })

  test('is given longer to stop than the bot takes', () => {
    expect(LARGEST_DRAIN).toBeGreaterThan(0)
    // Bot, courier and feeds drain one after the other at worst.
    expect(Number.parseInt(service.stop_grace_period, 10) * 1000).toBeGreaterThan(3 * LARGEST_DRAIN)
  })

  test('gets its secrets as files', () => {
    expect(service.secrets).not.toEqual([])
    const named = Object.entries(service.environment).filter(([key]) => /TOKEN|SECRET/.test(key))
    expect(named.map(([key]) => key)).toEqual(['BOT_TOKEN_FILE'])
    for (const [, value] of named) expect(value).toMatch(/^\/run\/secrets\//)
  })

  test('opens no port to the world by itself', () => {
    expect(service.ports.filter((port) => !port.startsWith('127.0.0.1:'))).toEqual([])
  })
})
