import fc from 'fast-check'
import { columnName } from '../../cloudfunctions/kernel/tables'
import { rawWorkbook, type RawSheet } from './raw-workbook'
import { besides, saidOf, writeBesides } from './workbook-beside'
import { blank, cell, STYLES } from './workbook-cells'

export interface PlacedCell {
  /** As Excel counts. */
  row: number
  /** From 0. */
  column: number
  text: string
  isSuspect: boolean
}

export interface MadeSheet {
  name: string
  isHidden: boolean
  cells: PlacedCell[]
  hiddenRows: number[]
  /** What the report must tell of what lies beside the cells; `place` is '' for a whole sheet. */
  besides: { found: string; place: string }[]
  /** Cells that a merged area repeats downwards. */
  repeated: PlacedCell[]
}

const line = (is1904: boolean) =>
  fc.record({
    gap: fc.constantFrom(0, 0, 0, 1, 3, 5000),
    isHidden: fc.nat(9).map((n) => n === 0),
    saysWhere: fc.nat(4).map((n) => n > 0),
    cells: fc.array(
      fc.tuple(
        fc.constantFrom(0, 0, 0, 1, 2, 300),
        fc.oneof({ weight: 5, arbitrary: cell(is1904) }, { weight: 1, arbitrary: blank }),
      ),
      {
        minLength: 1,
        maxLength: 6,
      },
    ),
  })

const sheet = (is1904: boolean) =>
  fc.record({
    state: fc.constantFrom(undefined, undefined, undefined, 'hidden' as const, 'veryHidden' as const),
    lines: fc.array(line(is1904), { minLength: 0, maxLength: 8 }),
    besides,
    prefix: fc.constantFrom('', '', 'x:'),
    /** Only those rows are hidden by default that do not stand in the file. */
    before: fc.constantFrom('', '<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>'),
    merged: fc.record({ rows: fc.constantFrom(0, 0, 3), columns: fc.constantFrom(0, 0, 2) }),
  })

type SheetPlan = ReturnType<typeof sheet> extends fc.Arbitrary<infer T> ? T : never

interface MadeXml extends RawSheet {
  made: MadeSheet
  parts: Record<string, string>
}

/** A merged area over the first cell, and what becomes of those that lie under it. */
function mergedIn(made: MadeSheet, { rows, columns }: SheetPlan['merged']): string {
  const isTaken = ({ row, column }: PlacedCell) => column < 256 && !made.hiddenRows.includes(row)
  const first = made.cells.find(isTaken)
  if (rows + columns === 0 || !first) return ''
  const [lastRow, lastColumn] = [first.row + rows, first.column + columns]
  for (let row = first.row + 1; row <= lastRow; row++) made.repeated.push({ ...first, row })
  for (const cell of made.cells) {
    const isIn = cell.row >= first.row && cell.row <= lastRow
    const isUnder = isIn && cell.column >= first.column && cell.column <= lastColumn && isTaken(cell)
    const saysElse = cell.column > first.column ? cell.text !== '' : cell.text && cell.text !== first.text
    if (isUnder && saysElse) cell.isSuspect = true
  }
  return `<mergeCells count="1"><mergeCell ref="${columnName(first.column)}${first.row}:${columnName(lastColumn)}${lastRow}"/></mergeCells>`
}

function writeSheet(plan: SheetPlan, i: number, share: (text: string) => number): MadeXml {
  const name = `表${i + 1}`
  const made: MadeSheet = {
    ...{ name, isHidden: plan.state !== undefined },
    ...{ cells: [], hiddenRows: [], repeated: [], besides: plan.besides.map(saidOf) },
  }
  let [row, rows] = [0, '']
  for (const { gap, isHidden, saysWhere, cells } of plan.lines) {
    const says = saysWhere || gap > 0
    row += 1 + (says ? gap : 0)
    let [column, xml] = [-1, '']
    for (const [step, written] of cells) {
      column += 1 + (says ? step : 0)
      const place = says ? `r="${columnName(column)}${row}" ` : ''
      xml += `<c ${place}${written.xml(share)}</c>`
      if (written.text !== '' || written.isSuspect)
        made.cells.push({ row, column, text: written.text, isSuspect: written.isSuspect === true })
    }
    if (isHidden) made.hiddenRows.push(row)
    rows += `<row${says ? ` r="${row}"` : ''}${isHidden ? ' hidden="1"' : ''}>${xml}</row>`
  }
  const { after, parts } = writeBesides(plan.besides, i + 1)
  const tagged = plan.prefix ? rows.replace(/<(\/?)(row|c|v|f|is|t)(?=[ >])/g, `<$1${plan.prefix}$2`) : rows
  return {
    ...{ name, before: plan.before, rows: tagged, after: mergedIn(made, plan.merged) + after, made, parts },
    ...(plan.state && { state: plan.state }),
  }
}

const declared = (encoding: string, xml: string) => `<?xml version="1.0" encoding="${encoding}"?>${xml}`
const utf16 = (xml: string) => Buffer.from(`\ufeff${declared('UTF-16', xml)}`, 'utf16le')
/** How programs write the parts: the standard's two encodings, and a declaration that is not true. */
const encodings: ((xml: string) => Buffer)[] = [
  ...[Buffer.from, Buffer.from, Buffer.from],
  (xml) => Buffer.from(declared('utf-16', xml)),
  utf16,
  (xml) => utf16(xml).swap16(),
]

/** A workbook as no library writes it, and what stands in it. */
export const workbooks: fc.Arbitrary<{ bytes: Buffer; sheets: MadeSheet[] }> = fc
  .tuple(fc.boolean(), fc.constantFrom(...encodings))
  .chain(([is1904, encode]) =>
    fc.tuple(
      ...([fc.constant(is1904), fc.constant(encode)] as const),
      fc.array(sheet(is1904), { minLength: 1, maxLength: 3 }),
    ),
  )
  .map(([is1904, encode, plans]) => {
    const list: string[] = []
    const share = (text: string) => {
      const known = list.indexOf(text)
      return known >= 0 ? known : list.push(text) - 1
    }
    const sheets = plans.map((plan, i) => writeSheet(plan, i, share))
    const parts = Object.assign({}, ...sheets.map((each) => each.parts)) as Record<string, string>
    const bytes = rawWorkbook({ sheets, formats: STYLES, shared: list, is1904, parts, encode })
    return { bytes, sheets: sheets.map(({ made }) => made) }
  })
