import { LAST_COLUMN, LAST_ROW, MAX_COLUMNS } from './limits'
import { areaOf, placeOf, type Area } from './places'
import { readCell, type StoredCell } from './read-cell'
import { TooMuchError } from './too-much'
import type { TableRow } from './types'
import type { Workbook } from './workbook'
import { isOn, type Attributes, type XmlHandler } from './xml'

/** A cell too far to the right. */
export interface FarCell {
  row: number
  column: number
  text: string
}

export interface SheetRows {
  /** Rows that hold something, as they come by. */
  row(row: TableRow, isHidden: boolean): void
  far(cell: FarCell): void
  merged(area: Area): void
  /** A header or footer of the printed page, with its codes. */
  printed(text: string): void
  /** A cell, or some, whose text leads somewhere. */
  link(place: string): void
}

const isHiddenRow = ({ hidden, ht }: Attributes) =>
  hidden === '1' || hidden === 'true' || (ht !== undefined && Number(ht) === 0)

/** Walks over a sheet's XML and hands on what it holds, row by row; blank cells with a format cost nothing. */
export class SheetWalker implements XmlHandler {
  wantsText = false
  #inData = false
  #row = 0
  #rows = 0
  #isHidden = false
  #column = -1
  #cells: string[] = []
  readonly #blanks: (() => Attributes)[] = []
  #problems: TableRow['problems'] = {}
  #holds = false
  #cell: StoredCell | null = null
  #element = ''
  #isPhonetic = false
  #printed: string | null = null

  constructor(
    readonly workbook: Workbook,
    readonly into: SheetRows,
  ) {}

  open(name: string, attributes: () => Attributes, isEmpty: boolean): void {
    if (!this.#inData) {
      if (name === 'sheetData') this.#inData = true
      else this.#openBeside(name, attributes)
      return
    }
    if (name === 'row') this.#openRow(attributes())
    else if (name === 'c' && isEmpty) this.#skip(attributes)
    else if (name === 'c') this.#openCell(attributes())
    else if (this.#cell) this.#openInCell(name, attributes, this.#cell)
  }

  close(name: string): void {
    this.wantsText = false
    if (this.#printed !== null) this.#closePrinted()
    if (!this.#inData) return
    if (name === 'c') this.#closeCell()
    else if (name === 'row') this.#closeRow()
    else if (name === 'rPh') this.#isPhonetic = false
    else if (name === 'sheetData') this.#inData = false
  }

  text(text: string): void {
    if (this.#printed !== null) this.#printed += text
    if (!this.#cell) return
    if (this.#element === 'v') this.#cell.value += text
    else this.#cell.inline += text
  }

  #openBeside(name: string, attributes: () => Attributes) {
    const area = name === 'mergeCell' ? areaOf(attributes()['ref'] ?? '') : null
    if (area) this.into.merged(area)
    else if (name === 'hyperlink') this.into.link(attributes()['ref'] ?? '')
    else if (/^(odd|even|first)(Header|Footer)$/.test(name)) {
      this.#printed = ''
      this.wantsText = true
    }
  }

  #closePrinted() {
    if (this.#printed) this.into.printed(this.#printed)
    this.#printed = null
  }

  /** Where no number is said, it is the next one. */
  #openRow(attributes: Attributes) {
    if (++this.#rows > LAST_ROW) throw new TooMuchError()
    this.#row = attributes['r'] ? Number(attributes['r']) : this.#row + 1
    this.#isHidden = isHiddenRow(attributes)
    this.#column = -1
    this.#blanks.length = 0
    this.#cells = []
    this.#problems = {}
    this.#holds = false
  }

  #skip(attributes: () => Attributes) {
    if (this.#blanks.push(attributes) > LAST_COLUMN) throw new TooMuchError()
  }

  #columnAfter({ r }: Attributes): number {
    return (r ? placeOf(r)?.column : undefined) ?? this.#column + 1
  }

  #openCell(attributes: Attributes) {
    // Blank cells with a format are asked where they stand only when this one does not say it.
    if (!attributes['r']) for (const blank of this.#blanks) this.#column = this.#columnAfter(blank())
    this.#blanks.length = 0
    this.#column = this.#columnAfter(attributes)
    const { t = '', s = '0' } = attributes
    this.#cell = { type: t, style: Number(s), value: null, inline: '', hasFormula: false, isStruck: false }
  }

  #openInCell(name: string, attributes: () => Attributes, cell: StoredCell) {
    this.#element = name
    if (name === 'f') cell.hasFormula = true
    else if (name === 'v') cell.value = ''
    else if (name === 'rPh') this.#isPhonetic = true
    else if (name === 'strike' && isOn(attributes())) cell.isStruck = true
    this.wantsText = name === 'v' || (name === 't' && !this.#isPhonetic)
  }

  #closeCell() {
    if (!this.#cell) return
    const { text, problem } = readCell(this.#cell, this.workbook)
    this.#cell = null
    if (text === '' && problem === null) return
    if (this.#column >= MAX_COLUMNS) {
      this.into.far({ row: this.#row, column: this.#column, text })
      return
    }
    while (this.#cells.length < this.#column) this.#cells.push('')
    this.#cells[this.#column] = text
    if (problem !== null) this.#problems[this.#column] = problem
    this.#holds = true
  }

  #closeRow() {
    if (!this.#holds) return
    this.into.row({ row: this.#row, cells: this.#cells, problems: this.#problems }, this.#isHidden)
    this.#holds = false
  }
}
