import { createMeta } from '../meta.ts'
import type { Connection } from '../schema.ts'

/** When feeds or `ingest` last brought what waits for the editors, and when each of these was last told. Epoch milliseconds; undefined for never. */
export interface Brought {
  readonly note: (at: number) => Promise<void>
  readonly at: () => Promise<number | undefined>
  readonly noteTold: (editor: number, at: number) => Promise<void>
  readonly toldAt: (editor: number) => Promise<number | undefined>
}

const BROUGHT = 'feeds-brought'
/** Under which key of meta stands when an editor was last told. */
export const editorToldKey = (editor: number): string => `editor-told ${editor}`

export const createBrought = (db: Connection): Brought => {
  const meta = createMeta(db)
  const instant = async (key: string): Promise<number | undefined> => {
    const value = await meta.get(key)
    return value === undefined ? undefined : Number(value)
  }
  return {
    note: (at) => meta.set(BROUGHT, String(at)),
    at: () => instant(BROUGHT),
    noteTold: (editor, at) => meta.set(editorToldKey(editor), String(at)),
    toldAt: (editor) => instant(editorToldKey(editor)),
  }
}
