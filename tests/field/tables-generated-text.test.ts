import fc from 'fast-check'
import { findTable, openTable } from '../../cloudfunctions/kernel/tables'
import { rowsLeftOut } from '../support/left-out'
import { encodings } from '../support/encodings'

const numRuns = Number(process.env['FIELD_RUNS'] ?? 500)
const delimiters = [',', '\t', ';', '|'] as const
const headings = ['姓名', '手机号', '企业', '备注', '职务', '商会']

/** What stands in a cell; quotes, delimiters and line breaks included. */
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[一-龥A-Za-z0-9]{1,10}$/) },
  { weight: 2, arbitrary: fc.stringMatching(/^[一-龥][一-龥,;|"\t\n ]{0,8}[一-龥]$/) },
  { weight: 1, arbitrary: fc.integer({ min: 13_000_000_000, max: 19_999_999_999 }).map(String) },
  { weight: 2, arbitrary: fc.constant('') },
)

interface Written {
  text: string
  /** The plain reading. */
  says: string
}

/** In quotes where it must be, or for no reason; as text for Excel; padded with a tab; behind a back-tick. */
const written = (delimiter: string) =>
  fc
    .tuple(cell, fc.constantFrom('plain', 'plain', 'quoted', 'as text', 'tab', 'back-tick'))
    .map(([says, how]): Written => {
      const quoted = `"${says.replaceAll('"', '""')}"`
      const plain = says.replace(/\s+/g, ' ').trim()
      const mustQuote = /["\n]/.test(says) || says.includes(delimiter)
      if (says === '' || how === 'quoted') return { text: quoted, says: plain }
      if (how === 'as text') return { text: `=${quoted}`, says: plain }
      if (mustQuote) return { text: quoted, says: plain }
      if (how === 'tab' && delimiter !== '\t') return { text: `${says}\t`, says: plain }
      return { text: how === 'back-tick' ? `\`${says}` : says, says: plain }
    })

const files = fc
  .record({
    delimiter: fc.constantFrom(...delimiters),
    width: fc.integer({ min: 2, max: 6 }),
    titles: fc.array(fc.constantFrom('西安温州商会，会员名册', '制表：办公室', '', '单位：元，2026年'), {
      maxLength: 24,
    }),
    encoding: fc.constantFrom(...Object.keys(encodings)),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    saysDelimiter: fc.nat(5).map((n) => n === 0),
    endsWithBreak: fc.boolean(),
  })
  .chain((shape) =>
    fc.record({
      shape: fc.constant(shape),
      rows: fc.array(fc.array(written(shape.delimiter), { minLength: shape.width, maxLength: shape.width }), {
        minLength: 3,
        maxLength: 12,
      }),
    }),
  )

test('B18 whatever a text table holds comes in or is reported, in any encoding', async () => {
  await fc.assert(
    fc.asyncProperty(files, async ({ shape, rows }) => {
      const { delimiter, width, titles, lineEnd } = shape
      const lines = [
        ...(shape.saysDelimiter ? [`sep=${delimiter}`] : []),
        ...titles,
        headings.slice(0, width).join(delimiter),
        ...rows.map((cells) => cells.map(({ text }) => text).join(delimiter)),
      ]
      const text = lines.join(lineEnd) + (shape.endsWithBreak ? lineEnd : '')
      const file = await openTable(encodings[shape.encoding]!(text), '名册.csv')
      const table = findTable(await file.read(0), (heading) => (headings.includes(heading) ? heading : ''))
      const first = lines.length - rows.length + 1
      const expected = rows
        .map((cells, i) => ({ row: first + i, cells: cells.map(({ says }) => says) }))
        .filter(({ cells }) => cells.some(Boolean))
      const found = table.rows.map(({ row, cells }) => ({
        row,
        cells: Array.from({ length: width }, (_, i) => cells[i] ?? ''),
      }))
      expect(found).toEqual(expected)
      expect(table.headings).toEqual(headings.slice(0, width))
      const reported = rowsLeftOut(table)
      titles.forEach((title, i) => expect(reported.has(first - 1 - titles.length + i)).toBe(title !== ''))
    }),
    { seed: 20261129, numRuns },
  )
})
