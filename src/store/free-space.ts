import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'

/** How much is free where the database lies; bytes. */
export const freeBytes = async (path: string): Promise<number> => {
  const { bavail, bsize } = await statfs(dirname(path))
  return bavail * bsize
}
