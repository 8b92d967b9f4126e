import { appendFileSync, existsSync, readFileSync, truncateSync } from 'node:fs'

/** What has happened, one line of JSON each, in a file or nowhere. An entry is there once `add` returns. */
export class Journal<Entry> {
  constructor(readonly file: string | null) {}

  /** Half a line at the end is what a killed process left: it is cut off. */
  read(): Entry[] {
    if (this.file === null || !existsSync(this.file)) return []
    const bytes = readFileSync(this.file)
    const whole = bytes.lastIndexOf('\n') + 1
    if (whole < bytes.byteLength) truncateSync(this.file, whole)
    const lines = bytes.subarray(0, whole).toString('utf8').split('\n').slice(0, -1)
    return lines.map((line) => JSON.parse(line) as Entry)
  }

  add(entry: Entry): void {
    if (this.file !== null) appendFileSync(this.file, `${JSON.stringify(entry)}\n`)
  }
}
