import { parseArgs } from 'node:util'
import { withoutTokens } from './bot-token.ts'
import { type Command, refuseSurplus, UsageError } from './commands/command.ts'
import { readConfig } from './config.ts'

/** Each command is loaded when it is called for: `--help` need not wait for a bot. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./commands/start.ts')).start,
  briefing: async () => (await import('./commands/briefing.ts')).briefing,
  ask: async () => (await import('./commands/ask.ts')).ask,
  events: async () => (await import('./commands/events.ts')).events,
  extract: async () => (await import('./commands/extract.ts')).extract,
  ingest: async () => (await import('./commands/ingest.ts')).ingest,
  sources: async () => (await import('./commands/sources.ts')).sources,
  record: async () => (await import('./commands/record.ts')).record,
  review: async () => (await import('./commands/review.ts')).review,
  export: async () => (await import('./commands/export.ts')).exportRecord,
  backup: async () => (await import('./commands/backup.ts')).backup,
  outbox: async () => (await import('./commands/outbox.ts')).outbox,
  doctor: async () => (await import('./commands/doctor.ts')).doctor,
}

const overview = async (): Promise<string> => {
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()))
  return [
    'Usage: attache COMMAND [options]',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(10)} ${summary}`),
    '',
    '`attache COMMAND --help` says more.',
  ].join('\n')
}

const helpOf = ({ usage, summary, help }: Command): string =>
  [`Usage: attache ${usage}`, '', summary, ...help].join('\n')

const print = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const run = async ([name, ...rest]: readonly string[]): Promise<number> => {
  if (name === undefined || name === 'help' || name === '--help') {
    print(await overview())
    return name === undefined ? 2 : 0
  }
  const command = Object.hasOwn(COMMANDS, name) ? await COMMANDS[name]?.() : undefined
  if (!command) throw new UsageError(`there is no command «${name}»: see \`attache help\``)
  const { values, positionals } = parseArgs({
    args: rest,
    options: { ...command.options, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  })
  if (values['help']) {
    print(helpOf(command))
    return 0
  }
  refuseSurplus(command, positionals)
  return command.run({
    config: readConfig(process.env),
    positionals,
    values,
    print,
  })
}

const isOfArguments = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')

const isUsageError = (error: unknown): boolean => error instanceof UsageError || isOfArguments(error)

/** Node's word on an argument goes on with advice for programmers. */
const lineOf = (error: Error): string =>
  isOfArguments(error) ? `${error.message.split(/\. To |\n/)[0] ?? ''}: see --help` : error.message

/** One clear line for what people can mend; the whole stack for what only we can. */
const complain = (error: unknown): void => {
  const foreseen =
    isUsageError(error) || (error instanceof Error && !['Error', 'TypeError', 'RangeError'].includes(error.name))
  const text = error instanceof Error ? (foreseen ? lineOf(error) : (error.stack ?? error.message)) : String(error)
  process.stderr.write(`attache: ${withoutTokens(text)}\n`)
}

// What nobody waits for or catches ends the program as well, but is not printed as it stands: it may hold the token.
for (const event of ['uncaughtException', 'unhandledRejection'] as const)
  process.on(event, (error) => {
    complain(error)
    process.exit(1)
  })

// A reader of the output that has had enough (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

try {
  process.exitCode = await run(process.argv.slice(2))
} catch (error) {
  complain(error)
  process.exitCode = isUsageError(error) ? 2 : 1
}
// A connection that still hangs may not keep alive what is done.
setTimeout(() => process.exit(), 500).unref()
