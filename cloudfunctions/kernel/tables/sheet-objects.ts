import type { LeftOut } from '@contract/tables'
import { cellText, shortened } from './cell-text'
import { relationshipsOf, type Parts } from './package-parts'
import { columnName, placeOf } from './places'
import type { SheetPart } from './workbook'
import { XmlError, type Attributes, type XmlHandler } from './xml'

type What = '批注' | '图片' | '文本框' | '图表' | '控件' | '嵌入的文件' | '墨迹'

/** Something that lies on the sheet and in none of its cells. */
interface SheetObject {
  what: What
  row: number | null
  column: number | null
  text: string
}

/** The rest of them is one entry. */
const MAX_LISTED = 100

const kinds: Record<string, What> = {
  ...{ comment: '批注', threadedComment: '批注', pic: '图片', sp: '文本框' },
  ...{ graphicFrame: '图表', contentPart: '墨迹', ClientData: '控件' },
}
/** Where texts and places stand. */
const said = ['t', 'text', 'col', 'row', 'Anchor']

/** Gathers objects from a part: an element begins one, texts go to the last one. */
class Gatherer implements XmlHandler {
  wantsText = false
  readonly found: SheetObject[] = []
  #current: SheetObject | null = null
  #anchor: { row: number | null; column: number | null } = { row: null, column: null }
  #position = ''
  /** Within what older programs show in the place of something newer, which stands there, too. */
  #inFallback = false

  open(name: string, attributes: () => Attributes) {
    if (name === 'Fallback') this.#inFallback = true
    const what = kinds[name]
    if (what && !this.#inFallback) this.#begin(what, attributes)
    this.#position = name
    this.wantsText = said.includes(name) && !this.#inFallback
  }

  close(name: string) {
    this.wantsText = false
    if (name === 'Fallback') this.#inFallback = false
    if (kinds[name]) this.#current = null
    if (name.endsWith('CellAnchor')) this.#anchor = { row: null, column: null }
  }

  text(text: string) {
    if (this.#position === 'Anchor') this.#takeControl(text)
    else if (this.#position.startsWith('t')) {
      if (this.#current) this.#current.text += text
    } else if (this.#current === null) {
      // Where the object's upper left corner stands, from 0: told before the object itself, and before the other corner.
      if (this.#position === 'col') this.#anchor.column ??= Number(text)
      else this.#anchor.row ??= Number(text) + 1
    }
  }

  #begin(what: What, attributes: () => Attributes) {
    const { ref, ObjectType } = attributes()
    // What hangs on a comment, and pictures, which are told elsewhere.
    if (what === '控件' && /^(Note|Pict|Group|Shape)$/.test(ObjectType ?? '')) return
    const place = ref === undefined ? this.#anchor : placeOf(ref)
    this.#current = { what, row: place?.row ?? null, column: place?.column ?? null, text: '' }
    this.found.push(this.#current)
  }

  /** Column, row and their offsets of both corners, in one text. */
  #takeControl(text: string) {
    const [column, , row] = text.split(',').map(Number)
    if (this.#current?.what === '控件' && Number.isInteger(column) && Number.isInteger(row))
      Object.assign(this.#current, { column, row: row! + 1 })
  }
}

const leftOut = (sheet: string, { what, row, column, text }: SheetObject): LeftOut => ({
  ...{ kind: 'cell', sheet, row, column: column === null ? null : columnName(column) },
  found: shortened(cellText(text)) || what,
  why: `${what}不在格子里，没有读`,
})

const placeless = (what: What): SheetObject => ({ what, row: null, column: null, text: '' })
const embedded: Record<string, What> = {
  ...{ oleObject: '嵌入的文件', package: '嵌入的文件', control: '控件', image: '图片' },
}

/** @throws XmlError, but for controls: Excel itself writes their VML with marks that nothing closes. */
async function gathered(parts: Parts, target: string, isVml: boolean): Promise<SheetObject[]> {
  const gatherer = new Gatherer()
  try {
    await parts.read(target, gatherer)
  } catch (error) {
    if (!isVml || !(error instanceof XmlError)) throw error
  }
  // A shape without a text is a line or a frame.
  return gatherer.found.filter(({ what, text }) => what !== '文本框' || text.trim() !== '')
}

const read = ['comments', 'threadedComment', 'drawing', 'vmlDrawing']

async function foundOf(parts: Parts, part: string): Promise<SheetObject[]> {
  const byType: Record<string, SheetObject[]> = {}
  for (const { type, target } of await relationshipsOf(parts, part)) {
    const what = embedded[type]
    const found = read.includes(type) ? await gathered(parts, target, type === 'vmlDrawing') : []
    if (what) found.push(placeless(what))
    byType[type] = [...(byType[type] ?? []), ...found]
  }
  // The newest Excel keeps each thread of comments once more as a comment, for older programs.
  const threads = new Set(byType['threadedComment']?.map(({ row, column }) => `${row} ${column}`))
  const comments = byType['comments']?.filter(({ row, column }) => !threads.has(`${row} ${column}`)) ?? []
  return Object.values({ ...byType, comments }).flat()
}

/** Comments, pictures, text boxes, charts and controls of a sheet. @throws UnzipError, XmlError */
export async function objectsOf(parts: Parts, { name, part }: SheetPart): Promise<LeftOut[]> {
  const found = await foundOf(parts, part)
  const [listed, rest] = [found.slice(0, MAX_LISTED), found.length - MAX_LISTED]
  const more: LeftOut = {
    ...{ kind: 'sheet', sheet: name, row: null, column: null, found: `另有 ${rest} 个` },
    why: '批注、图片、文本框不在格子里，没有读',
  }
  return [...listed.map((object) => leftOut(name, object)), ...(rest > 0 ? [more] : [])]
}
