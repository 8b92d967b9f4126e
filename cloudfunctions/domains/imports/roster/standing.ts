import { readDay } from '../../../kernel/tables'

/** Whether somebody holds his post: now, no more, or from a day to come. */
export type Standing = 'current' | 'gone' | 'coming'

const GONE = /离任|卸任|离职|离会|退会|退出|辞职|辞去|辞任|免职|解职|停职|除名|注销|已故|去世|逝世|病故/
/** Of a post these are a title of honour: 前任会长 is somebody whom the chamber still lists. */
const FORMER = /前任|历任|往届|上届/
const NEGATED = /(未|没有?|不|无|非)(曾|有)?(离任|卸任|离职|离会|退会|退出|辞职)/
export const TO_COME = /待任|候任|拟任|未就任|未到任|未上任/
const CURRENT = /在任|在职|在岗|在会|现任|连任|续任|留任|新任|当选|任职中|履职|正常|有效/
const [YES, NO] = [/^(是|有|对|√|✓|✔|y|yes|true|1)$/i, /^(否|无|没有|不|×|✗|x|n|no|false|0|[-—–/\\]+)$/i]

/** 郑海川（已离任）, 会长（2024年卸任）: said wherever it stands. */
export const saysGone = (text: string) => GONE.test(text) && !NEGATED.test(text)

/** 离任人员, 历任会长: what a sheet is called. */
export const isOfFormer = (sheetName: string) => saysGone(sheetName) || FORMER.test(sheetName)

/** A heading whose own words ask the question: 是否离任, 在任, 卸任时间. */
const asksGone = (heading: string) => GONE.test(heading)
const asksCurrent = (heading: string) => CURRENT.test(heading)

/** 卸任时间 2024-05: gone from then on. */
function byDay(text: string, today: string): Standing | null {
  const read = readDay(text)
  const day = read.kind === 'day' ? read.day : read.kind === 'month' ? read.month : ''
  const year = read.kind === 'year' ? read.year : ''
  if (!day && !year) return read.kind === 'open' ? 'current' : null
  return (day || year) <= today ? 'gone' : 'current'
}

/** What a cell of a column about this says; null when only the clerk knows. Blank says nothing against it. */
export function standingOf(heading: string, text: string, today: string): Standing | null {
  if (text === '') return 'current'
  const bare = text.replace(/\s/g, '')
  if (NEGATED.test(bare)) return 'current'
  if (TO_COME.test(bare)) return 'coming'
  if (GONE.test(bare) || FORMER.test(bare)) return 'gone'
  if (CURRENT.test(bare)) return /^(不|非|未|已不)/.test(bare) ? 'gone' : 'current'
  if (asksGone(heading)) return YES.test(bare) ? 'gone' : NO.test(bare) ? 'current' : byDay(bare, today)
  if (asksCurrent(heading)) return YES.test(bare) ? 'current' : NO.test(bare) ? 'gone' : null
  return null
}
