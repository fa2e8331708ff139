import { expect, test } from 'vitest'
import { briefing } from '../../src/commands/briefing.ts'
import { readConfig } from '../../src/config.ts'
import { temporaryPath } from '../support/temporary-store.ts'

const briefingOf = async (path: string, day: string, now: string): Promise<string> => {
  const lines: string[] = []
  await briefing.run({
    config: readConfig({ DATABASE_PATH: path }),
    positionals: [day],
    values: { now },
    print: (line) => lines.push(line),
  })
  return lines.join('\n')
}

test('attache briefing tells a day as it is told to a reader who was briefed a day before', async () => {
  const path = temporaryPath()
  const newYear = await briefingOf(path, '2026-01-01', '2026-01-01T08:00:00+02:00')
  expect(newYear).toContain('ЩО ЗМІНИЛОСЯ')
  expect(newYear).toContain('УЧОРА\n\nТелефонна розмова')
  expect(newYear).toContain('повідомлено 31 грудня, дату не названо')
  const later = await briefingOf(path, '2026-01-02', '2026-01-02T08:00:00+02:00')
  expect(later).not.toContain('ЩО ЗМІНИЛОСЯ')
  expect(later).not.toContain('повідомлено 31 грудня')
})
