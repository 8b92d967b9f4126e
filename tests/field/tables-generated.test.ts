import fc from 'fast-check'
import { columnName, openTable, type Sheet } from '../../cloudfunctions/kernel/tables'
import { rowsLeftOut } from '../support/left-out'
import { workbooks, type MadeSheet } from '../support/workbook-generator'

const numRuns = Number(process.env['FIELD_RUNS'] ?? 500)
const MAX_COLUMNS = 256

/** What was put in and is neither among the rows nor reported. */
function lostOf(made: MadeSheet, sheet: Sheet): unknown[] {
  const rows = new Map(sheet.rows.map((row) => [row.row, row]))
  const reported = rowsLeftOut(sheet)
  const far = (column: number) =>
    sheet.leftOut.some((each) => each.kind === 'column' && each.column === columnName(column))
  const lost = made.cells.filter(({ row, column, text, isSuspect }) => {
    if (made.hiddenRows.includes(row)) return !reported.has(row) && !far(column)
    if (column >= MAX_COLUMNS) return !far(column)
    const found = rows.get(row)
    return found?.cells[column] !== text || isSuspect !== (found.problems[column] !== undefined)
  })
  const said = sheet.leftOut.map(({ column, row, found }) => `${column ?? ''}${row ?? ''} ${found}`)
  const links = made.besides.filter(({ found }) => /^[A-Z]+\d+$/.test(found))
  const besides = made.besides.filter(
    // Of all links the first is told, with their number.
    (each) => !said.includes(`${each.place} ${(links.includes(each) ? links[0]! : each).found}`),
  )
  return [...lost, ...besides]
}

/** What stands among the rows and was not put in. */
function inventedIn(made: MadeSheet, sheet: Sheet): unknown[] {
  const known = new Set(
    [...made.cells, ...made.repeated].map(({ row, column, text }) => `${row} ${column} ${text}`),
  )
  return sheet.rows.flatMap(({ row, cells }) =>
    cells.flatMap((text, column) =>
      text === '' || known.has(`${row} ${column} ${text}`) ? [] : [{ row, column, text }],
    ),
  )
}

const visibleRows = ({ cells, hiddenRows }: MadeSheet) =>
  new Set(
    cells
      .filter(({ row, column }) => column < MAX_COLUMNS && !hiddenRows.includes(row))
      .map(({ row }) => row),
  ).size

test('X1 X2 X3 whatever a workbook holds comes in or is reported', async () => {
  await fc.assert(
    fc.asyncProperty(workbooks, async ({ bytes, sheets }) => {
      const file = await openTable(bytes, '名册.xlsx')
      expect(file.sheets).toEqual(
        sheets.map((made) => ({ name: made.name, hidden: made.isHidden, rows: visibleRows(made) })),
      )
      for (const [i, made] of sheets.entries()) {
        const sheet = await file.read(i)
        expect(lostOf(made, sheet)).toEqual([])
        expect(inventedIn(made, sheet)).toEqual([])
      }
    }),
    { seed: 20261129, numRuns },
  )
})
