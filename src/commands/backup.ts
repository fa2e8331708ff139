import { existsSync } from 'node:fs'
import { databasePathOf, openLibrary } from '../library.ts'
import { type Command, UsageError } from './command.ts'
import { presentOf } from './options.ts'

export const backup: Command = {
  name: 'backup',
  usage: 'backup FILE',
  summary: 'Copies the database while the bot runs.',
  help: [
    'The copy is checked before the command ends; to restore, stop the bot and put it in the place of the database.',
  ],
  options: {},
  takes: 1,
  run: async (invocation) => {
    const { config, positionals, print } = invocation
    const [file] = positionals
    if (!file) throw new UsageError('backup needs the file to write')
    // Opened, it would be a new one, and the copy as empty.
    if (!existsSync(databasePathOf(config))) throw new UsageError(`there is no database at ${databasePathOf(config)}`)
    const { store } = await openLibrary(config, presentOf(invocation))
    try {
      await store.backup(file)
      print(`the database is copied to ${file}`)
      return 0
    } finally {
      await store.close()
    }
  },
}
