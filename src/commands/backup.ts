import { openLibrary } from '../library.ts'
import { type Command, UsageError } from './command.ts'

export const backup: Command = {
  name: 'backup',
  usage: 'backup FILE',
  summary: 'Copies the database while the bot runs.',
  help: [
    'The copy is checked before the command ends; to restore, stop the bot and put it in the place of the database.',
  ],
  options: {},
  run: async ({ config, positionals, print }) => {
    const [file] = positionals
    if (file === undefined) throw new UsageError('backup needs the file to write')
    const { store } = await openLibrary(config, Date.now())
    try {
      await store.backup(file)
      print(`the database is copied to ${file}`)
      return 0
    } finally {
      await store.close()
    }
  },
}
