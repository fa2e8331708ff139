import { RUSSIAN_STATE_STEMS } from './ru/state-stems.ts'
import { UKRAINIAN_STATE_STEMS } from './uk/state-stems.ts'

const STEMS: readonly string[] = [...UKRAINIAN_STATE_STEMS, ...RUSSIAN_STATE_STEMS]

/** True for «Республики» and «Королівство», by their beginning; takes a comparable form. */
export const namesState = (key: string): boolean => STEMS.some((stem) => key.startsWith(stem))
