import type { Notes } from '../plan'
import { isRounded, looksLikeMobile, readPhones } from './read-phones'
import { splitTerm } from './read-term'
import { meansNothing, termDay, type Edge } from './term-days'

/** Of one line: what is wrong, and what was left out or how something was understood. */
class CellNotes {
  readonly problems: Notes = {}
  readonly remarks: Notes = {}

  refuse = (column: string, problem: string) => {
    this.problems[column] ??= problem
    return ''
  }

  remark = (column: string, said: string) => {
    this.remarks[column] = this.remarks[column] ? `${this.remarks[column]}；${said}` : said
  }
}

/** No mobile number stands there: that keeps a line out where one is needed, or where somebody mistyped one. */
function withoutNumber(column: string, written: string, required: boolean, { refuse, remark }: CellNotes) {
  if (looksLikeMobile(written) || (required && !meansNothing(written)))
    return refuse(column, '不是 11 位手机号')
  if (required) return refuse(column, '没有手机号')
  remark(column, meansNothing(written) ? `“${written}”按没有填写` : `“${written}”不是手机号，没有导入`)
  return null
}

/** The first number that stands there. */
function phoneOf(column: string, written: string, required: boolean, notes: CellNotes): string | null {
  if (!written) return required ? notes.refuse(column, '没有填写') : null
  if (isRounded(written))
    return notes.refuse(column, '号码被表格软件改成了科学计数，请把这一列设为文本后重填')
  const { phones, rest } = readPhones(written)
  const [first, ...others] = phones
  if (first === undefined) return withoutNumber(column, written, required, notes)
  if (others.length > 0)
    notes.remark(column, `有 ${phones.length} 个号码，用了第一个，没有导入 ${others.join('、')}`)
  if (rest) notes.remark(column, `“${rest}”没有导入`)
  return first
}

/** 1. 陈一, 2、林二; 陈　一; 王三*; 林二（女）, 赵四（会长）: what a list adds to a name. */
const NUMBERED = /^[(（]?\d{1,5}\s*[.、．)）]\s*(?=\p{L})/u
const MARKED =
  /\s*([*＊★☆#※]+|[(（](男|女|先生|女士|[^)）]*(会长|秘书长|理事|监事|主任|董事长|总经理))[)）])$/
const BLANK_WITHIN = /(?<=\p{Script=Han}|·|•) (?=\p{Script=Han}|·|•)/gu

const SEVERAL = /\p{Script=Han} ?[、,，;；/&] ?\p{Script=Han}/u

function nameOf(column: string, written: string, max: number, { refuse, remark }: CellNotes) {
  if (!written) return refuse(column, '没有填写')
  if (meansNothing(written) || !/\p{L}/u.test(written)) return refuse(column, `“${written}”不是姓名`)
  if (SEVERAL.test(written)) return refuse(column, '一格里有几个姓名，请分成几行')
  const name = written.replace(NUMBERED, '').replace(MARKED, '')
  const bare = name.replace(BLANK_WITHIN, '')
  if (name !== written) remark(column, `“${written}”按“${bare}”`)
  return bare.length > max ? refuse(column, `不能超过 ${max} 个字`) : bare
}

function dayOf(column: string, written: string, edge: Edge, notes: CellNotes): string | null {
  const { day, remark, problem } = termDay(written, edge)
  if (remark) notes.remark(column, remark)
  if (problem) notes.refuse(column, problem)
  return day
}

/** Both ends of a term in one cell. */
function termOf(column: string, written: string, notes: CellNotes) {
  const ends = written ? splitTerm(written) : { from: '', to: '' }
  if (!ends) notes.refuse(column, '任期应写成 2021-06-01 至 2026-05-31 这样')
  return {
    startsOn: dayOf(column, ends?.from ?? '', 'first', notes),
    endsOn: dayOf(column, ends?.to ?? '', 'last', notes),
  }
}

/** Reads the cells of one line and notes what is wrong, left out or understood in some way. */
export function cellReader(cells: Readonly<Record<string, string>>) {
  const notes = new CellNotes()
  const text = (column: string) => cells[column] ?? ''
  const { problems, remarks, refuse, remark } = notes
  return {
    ...{ problems, remarks, refuse, remark },
    line(column: string, max: number, required = false) {
      if (required && !text(column)) return refuse(column, '没有填写')
      return text(column).length > max ? refuse(column, `不能超过 ${max} 个字`) : text(column)
    },
    /** Of a person; needed. */
    name: (column: string, max: number) => nameOf(column, text(column), max, notes),
    phone: (column: string, required = false) => phoneOf(column, text(column), required, notes),
    date: (column: string, edge: Edge = 'first') => dayOf(column, text(column), edge, notes),
    term: (column: string) => termOf(column, text(column), notes),
  }
}
