import { RUSSIAN_INSTITUTION_STEMS } from './ru/institution-stems.ts'
import { UKRAINIAN_INSTITUTION_STEMS } from './uk/institution-stems.ts'

const STEMS: readonly string[] = [...UKRAINIAN_INSTITUTION_STEMS, ...RUSSIAN_INSTITUTION_STEMS]

/** True for words such as «Генштаб» and «Минобороны», by their beginning; takes a comparable form. */
export const namesInstitution = (key: string): boolean => STEMS.some((stem) => key.startsWith(stem))
