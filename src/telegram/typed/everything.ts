const EVERYTHING: ReadonlySet<string> = new Set(['everything', 'all', 'все', 'усе', 'всё', 'всі', 'усі'])

/** Whether someone asks to follow everything, in any of the languages. */
export const isEverything = (text: string): boolean => EVERYTHING.has(text.trim().toLocaleLowerCase())
