import type { LeftOut } from '@contract/tables'
import { cellText, shortened } from './cell-text'
import { relationshipsOf, type Parts } from './package-parts'
import { columnName, placeOf } from './places'
import type { SheetPart } from './workbook'
import type { Attributes, XmlHandler } from './xml'

/** Something that lies on the sheet and in none of its cells. */
interface SheetObject {
  what: '批注' | '图片' | '文本框' | '图表'
  row: number | null
  column: number | null
  text: string
}

/** The rest of them is one entry. */
const MAX_LISTED = 100

/** Gathers objects from a part: `begins` makes one of an element, texts go to the last one. */
class Gatherer implements XmlHandler {
  wantsText = false
  readonly found: SheetObject[] = []
  #current: SheetObject | null = null
  #anchor: { row: number | null; column: number | null } = { row: null, column: null }
  #position = ''

  open(name: string, attributes: () => Attributes) {
    if (name === 'comment') this.#begin('批注', attributes()['ref'])
    else if (name === 'pic') this.#begin('图片')
    else if (name === 'sp') this.#begin('文本框')
    else if (name === 'graphicFrame') this.#begin('图表')
    this.#position = name
    this.wantsText = name === 't' || name === 'col' || name === 'row'
  }

  close(name: string) {
    this.wantsText = false
    if (name.endsWith('Anchor') || name === 'comment') this.#current = null
  }

  text(text: string) {
    if (this.#position === 't') {
      if (this.#current) this.#current.text += text
    } else if (this.#current === null) {
      // Where the object's upper left corner stands, from 0: told before the object itself.
      if (this.#position === 'col') this.#anchor.column ??= Number(text)
      else this.#anchor.row ??= Number(text) + 1
    }
  }

  #begin(what: SheetObject['what'], reference?: string) {
    const place = reference === undefined ? this.#anchor : placeOf(reference)
    this.#anchor = { row: null, column: null }
    this.#current = { what, row: place?.row ?? null, column: place?.column ?? null, text: '' }
    this.found.push(this.#current)
  }
}

const leftOut = (sheet: string, { what, row, column, text }: SheetObject): LeftOut => ({
  ...{ kind: 'cell', sheet, row, column: column === null ? null : columnName(column) },
  found: shortened(cellText(text)) || what,
  why: `${what}不在格子里，没有读`,
})

/** Comments, pictures, text boxes and charts of a sheet. @throws UnzipError, XmlError */
export async function objectsOf(parts: Parts, { name, part }: SheetPart): Promise<LeftOut[]> {
  const found: SheetObject[] = []
  for (const { type, target } of await relationshipsOf(parts, part)) {
    if (type !== 'comments' && type !== 'drawing') continue
    const gatherer = new Gatherer()
    await parts.read(target, gatherer)
    // A shape without a text is a line or a frame.
    found.push(...gatherer.found.filter(({ what, text }) => what !== '文本框' || text.trim() !== ''))
  }
  const [listed, rest] = [found.slice(0, MAX_LISTED), found.length - MAX_LISTED]
  const more: LeftOut = {
    ...{ kind: 'sheet', sheet: name, row: null, column: null, found: `另有 ${rest} 个` },
    why: '批注、图片、文本框不在格子里，没有读',
  }
  return [...listed.map((object) => leftOut(name, object)), ...(rest > 0 ? [more] : [])]
}
