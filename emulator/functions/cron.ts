/** Beijing time, which the cloud's timers follow; it has had no daylight saving since 1991. */
const BEIJING_MS = 8 * 3_600_000
const DAY_MS = 86_400_000
/** A schedule that has no time within this many days has none. */
const HORIZON_DAYS = 366 * 5

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC']
const DAYS = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT']

/** Seconds, minutes, hours, days, months, weekdays, years: the cloud's seven fields, parsed. */
export interface Schedule {
  seconds: number[]
  minutes: number[]
  hours: number[]
  days: Set<number>
  months: Set<number>
  weekdays: Set<number>
  years: Set<number>
  /** When both are restricted, a day matches when either does. */
  anyDay: boolean
  anyWeekday: boolean
}

/** @throws Error that names the field in which the expression is wrong. */
export function parseCron(expression: string): Schedule {
  const fields = expression.trim().split(/\s+/)
  if (fields.length !== 7)
    throw new Error(`cron "${expression}": seven fields are needed, not ${fields.length}`)
  const [second, minute, hour, day, month, weekday, year] = fields as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ]
  return {
    seconds: parseField(second, 0, 59),
    minutes: parseField(minute, 0, 59),
    hours: parseField(hour, 0, 23),
    days: new Set(parseField(day, 1, 31)),
    months: new Set(parseField(month, 1, 12, MONTHS, 1)),
    weekdays: new Set(parseField(weekday, 0, 6, DAYS, 0)),
    years: new Set(parseField(year, 1970, 2099)),
    anyDay: day === '*' || day === '?',
    anyWeekday: weekday === '*' || weekday === '?',
  }
}

/** The first moment of the schedule after `after` (epoch ms); null when there is none in five years. */
export function nextRun(schedule: Schedule, after: number): number | null {
  const local = after + BEIJING_MS
  const today = Math.floor(local / DAY_MS) * DAY_MS
  for (let n = 0; n <= HORIZON_DAYS; n += 1) {
    const day = today + n * DAY_MS
    if (!dayMatches(schedule, new Date(day))) continue
    for (const hour of schedule.hours) {
      for (const minute of schedule.minutes) {
        for (const second of schedule.seconds) {
          const moment = day + ((hour * 60 + minute) * 60 + second) * 1000
          if (moment > local) return moment - BEIJING_MS
        }
      }
    }
  }
  return null
}

function dayMatches(schedule: Schedule, date: Date): boolean {
  if (!schedule.years.has(date.getUTCFullYear()) || !schedule.months.has(date.getUTCMonth() + 1)) return false
  const day = schedule.days.has(date.getUTCDate())
  const weekday = schedule.weekdays.has(date.getUTCDay())
  return schedule.anyDay || schedule.anyWeekday ? day && weekday : day || weekday
}

function parseField(field: string, min: number, max: number, names: string[] = [], firstName = 0): number[] {
  const values = new Set<number>()
  const bad = () => new Error(`cron: "${field}" is not a list of ${min} to ${max}`)
  const number = (text: string) => {
    const named = names.indexOf(text.toUpperCase())
    const value = named >= 0 ? named + firstName : /^\d+$/.test(text) ? Number(text) : NaN
    if (!(value >= min && value <= max)) throw bad()
    return value
  }
  for (const part of field.split(',')) {
    const [, range, step] = /^([^/]+)(?:\/(\d+))?$/.exec(part) ?? []
    if (range === undefined || step === '0') throw bad()
    const [from = '', to] = range.split('-')
    const any = range === '*' || range === '?'
    const start = any ? min : number(from)
    const end = any || (to === undefined && step !== undefined) ? max : number(to ?? from)
    if (start > end) throw bad()
    for (let value = start; value <= end; value += Number(step ?? 1)) values.add(value)
  }
  return [...values].sort((a, b) => a - b)
}
