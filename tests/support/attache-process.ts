import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** The program as people run it: a process of its own with nothing in its environment but what is given. */
export interface AttacheProcess {
  readonly pid: number
  readonly output: () => string
  readonly errors: () => string
  /** Resolves when the output or the log holds a text; rejects when the process ends before. */
  readonly saying: (text: string) => Promise<void>
  readonly kill: (signal: NodeJS.Signals) => void
  /** Exit code, or the signal's name where a signal ended it. */
  readonly ended: Promise<number | string>
}

export const TOKEN = '123456789:AAE-only_for_the_stand_in_0123456789'

export const startAttache = (args: readonly string[], env: Readonly<Record<string, string>> = {}): AttacheProcess => {
  const child = spawn(process.execPath, ['src/attache.js', ...args], {
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const heard = { output: '', errors: '' }
  const listeners = new Set<() => void>()
  const hear = (stream: 'output' | 'errors') => (chunk: Buffer) => {
    heard[stream] += chunk.toString()
    for (const listener of listeners) listener()
  }
  child.stdout.on('data', hear('output'))
  child.stderr.on('data', hear('errors'))
  const ended = once(child, 'close').then(([code, signal]) => (code ?? signal) as number | string)
  return {
    pid: child.pid ?? 0,
    output: () => heard.output,
    errors: () => heard.errors,
    saying: (text) => {
      const said = new Promise<void>((resolve) => {
        const look = (): void => {
          if (`${heard.output}${heard.errors}`.includes(text)) resolve()
        }
        listeners.add(look)
        look()
      })
      return Promise.race([
        said,
        ended.then((code) => {
          throw new Error(`ended with ${code} before saying “${text}”: ${heard.output}${heard.errors}`)
        }),
      ])
    },
    kill: (signal) => {
      child.kill(signal)
    },
    ended,
  }
}

/** Runs a command of the command line to its end. */
export const runAttache = async (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
  const attache = startAttache(args, env)
  const code = await attache.ended
  return { code, output: attache.output(), errors: attache.errors() }
}
