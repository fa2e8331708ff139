import { execFileSync } from 'node:child_process'

const limit = (pid: number, bytes: string): void => {
  // The limit of a process needs nobody's permission, as a small disk would.
  execFileSync('prlimit', ['--pid', `${pid}`, `--fsize=${bytes}:`])
}

/** For this process no file takes another byte, as on a disk without space. */
export const fillDisk = (pid: number): void => limit(pid, '0')

export const clearDisk = (pid: number): void => limit(pid, 'unlimited')
