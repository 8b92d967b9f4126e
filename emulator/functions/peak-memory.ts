import { readFileSync } from 'node:fs'

const KB = 1024

/**
 * Megabytes that a process has held at once since it began, heap, buffers and code together, as Linux counts them (VmHWM, man 5
 * proc). Null where there is no such figure: on other systems, and when the process has ended.
 */
export function peakMemoryMb(pid: number | undefined): number | null {
  try {
    const found = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    return found ? Number(found[1]) / KB : null
  } catch {
    return null
  }
}
