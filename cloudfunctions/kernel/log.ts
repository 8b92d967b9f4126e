/** One JSON line per call, as CloudBase's log search reads it. Nothing that says who a person is. */
export interface LogLine {
  action: string
  /** `ok` or the kind of the error. */
  kind: string
  ms: number
  code?: string
  reference?: string
  detail?: string
}

export const log = (line: LogLine) => console.log(JSON.stringify(line))

/** For the log only: an error with its stack. */
export const detailOf = (error: unknown) =>
  error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(error)
