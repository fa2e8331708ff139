/** How high a level is, the higher the number; formats that name a circle of countries have none. */
const LEVELS: ReadonlyMap<string, number> = new Map([
  ['leaders', 5],
  ['g7-leaders', 5],
  ['eu-leaders', 5],
  ['ministers', 4],
  ['foreign-ministers', 4],
  ['defence-ministers', 4],
  ['finance-ministers', 4],
  ['interior-ministers', 4],
  ['energy-ministers', 4],
  ['parliament-speakers', 4],
  ['security-advisers', 3],
  ['chiefs-of-general-staff', 3],
  ['intelligence-chiefs', 3],
  ['deputy-ministers', 2],
  ['political-directors', 2],
  ['ambassadors', 2],
  ['envoys', 2],
  ['delegations', 1],
  ['technical-groups', 1],
  ['military', 1],
])

/** Whether the second format is of a lower or a higher level than the first; undefined where either has none. */
export const levelStep = (before: string | null, after: string | null): 'lowered' | 'raised' | undefined => {
  const [from, to] = [LEVELS.get(before ?? ''), LEVELS.get(after ?? '')]
  if (from === undefined || to === undefined || from === to) return undefined
  return to < from ? 'lowered' : 'raised'
}
