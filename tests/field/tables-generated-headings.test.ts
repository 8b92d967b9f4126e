import fc from 'fast-check'
import { columnOf } from '../../cloudfunctions/domains/imports/mapping/suggest'
import { findTable, openTable } from '../../cloudfunctions/kernel/tables'
import { rowsLeftOut } from '../support/left-out'
import { escapeXml, rawWorkbook } from '../support/raw-workbook'

const numRuns = Number(process.env['FIELD_RUNS'] ?? 500)

/** Our column → how chambers head it. */
const words: Record<string, readonly string[]> = {
  chamber: ['商会', '所属商会', '商会名称'],
  post: ['职务', '身份', '商会职务'],
  name: ['姓名', '姓 名', '会员姓名', '名字'],
  phone: ['手机', '手机号', '联系电话', '移动电话'],
  startsOn: ['任期开始', '任职时间', '当选日期'],
  endsOn: ['任期结束', '届满日期', '任期止'],
  '': ['序号', '备注', '微信'],
}
const wide = (text: string) =>
  text.replace(/[!-~]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) + 0xfee0))
/** What stands around a heading and changes nothing. */
const dressed: Record<string, (heading: string) => string> = {
  plain: (heading) => heading,
  blanks: (heading) => ` ${[...heading].join(' ')}　`,
  needed: (heading) => `*${heading}（必填）`,
  wide: (heading) => wide(`${heading}(11位)*`),
  english: (heading) => `${heading}[ In English ]`,
  translated: (heading) => `${heading} Translated, too`,
  unit: (heading) => `${heading}（如 2024-05）`,
  square: (heading) => `${heading}【请核对】`,
  colon: (heading) => `${heading}：`,
  broken: (heading) => `${heading.slice(0, 2)}\n${heading.slice(2)}`,
}

interface Column {
  key: string
  /** The upper line; the same for neighbours that stand beneath one. */
  upper: string
  lower: string
}

const dress = fc.constantFrom(...Object.keys(dressed))
const column = (key: string): fc.Arbitrary<Column[]> =>
  fc
    .tuple(fc.constantFrom(...words[key]!), dress)
    .map(([word, how]) => [{ key, upper: dressed[how]!(word), lower: '' }])
/** One heading above two: 任期 above 起 and 止. */
const term = fc.tuple(dress, fc.constantFrom(['起', '止'], ['开始', '结束'])).map(([how, [from, to]]) =>
  ['startsOn', 'endsOn'].map((key, i) => ({
    ...{ key, upper: dressed[how]!('任期') },
    lower: [from!, to!][i]!,
  })),
)

const plans = fc
  .record({
    columns: fc
      .tuple(
        ...['chamber', 'post', 'name', 'phone', ''].map(column),
        fc.oneof(
          fc.tuple(column('startsOn'), column('endsOn')).map((both) => both.flat()),
          term,
        ),
      )
      .chain((all) => fc.shuffledSubarray(all, { minLength: all.length })),
    above: fc.array(fc.constantFrom('西安温州商会会员名册', '制表：办公室', '2026年11月'), { maxLength: 4 }),
    isMerged: fc.boolean(),
    count: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ columns, ...rest }) => ({ columns: columns.flat(), ...rest }))

type Plan = typeof plans extends fc.Arbitrary<infer T> ? T : never

const isGrouped = ({ lower }: Column) => lower !== ''
const repeatsUpper = (columns: readonly Column[], i: number) =>
  isGrouped(columns[i]!) && columns[i - 1]?.upper === columns[i]!.upper && isGrouped(columns[i - 1]!)

function linesOf({ columns, above, count }: Plan): string[][] {
  const upper = columns.map(({ upper: text }, i) => (repeatsUpper(columns, i) ? '' : text))
  const headings = columns.some(isGrouped) ? [upper, columns.map(({ lower }) => lower)] : [upper]
  const rows = Array.from({ length: count }, (_, row) => columns.map((_c, i) => `值${row}行${i}列`))
  return [...above.map((text) => [text]), ...headings, ...rows]
}

function workbookOf(plan: Plan): Buffer {
  const { columns, above, isMerged } = plan
  const cell = (text: string) =>
    text === '' ? '<c/>' : `<c t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`
  const rows = linesOf(plan).map((cells) => `<row>${cells.map(cell).join('')}</row>`)
  const [first, letter] = [above.length + 1, (i: number) => String.fromCharCode(65 + i)]
  const areas = columns.flatMap((each, i) =>
    repeatsUpper(columns, i)
      ? [`${letter(i - 1)}${first}:${letter(i)}${first}`]
      : !isGrouped(each) && columns.some(isGrouped)
        ? [`${letter(i)}${first}:${letter(i)}${first + 1}`]
        : [],
  )
  const titles = above.map((_, i) => `A${i + 1}:${letter(columns.length - 1)}${i + 1}`)
  const merged = [...titles, ...(isMerged ? areas : [])].map((area) => `<mergeCell ref="${area}"/>`)
  return rawWorkbook({
    sheets: [{ name: '名册', rows: rows.join(''), after: `<mergeCells>${merged.join('')}</mergeCells>` }],
  })
}

/** Quoted where it must be. */
const csvOf = (plan: Plan) =>
  Buffer.from(
    linesOf(plan)
      .map((cells) => cells.map((text) => (/[\n,"]/.test(text) ? `"${text}"` : text)).join(','))
      .join('\n'),
  )

test.each([
  ['名册.xlsx', workbookOf],
  ['名册.csv', csvOf],
])('X2 X7 whatever way the headings are written, they mean what they say: %s', async (name, write) => {
  await fc.assert(
    fc.asyncProperty(plans, async (plan) => {
      const sheet = await (await openTable(write(plan), name)).read(0)
      const table = findTable(sheet, (heading) => columnOf('roster', heading))
      const found = plan.columns.map((_, i) => columnOf('roster', table.headings[i] ?? ''))
      expect(found).toEqual(plan.columns.map(({ key }) => key))
      expect(table.rows.map(({ cells }) => cells)).toEqual(linesOf(plan).slice(-plan.count))
      expect(rowsLeftOut(table).size).toBe(plan.above.length)
    }),
    { seed: 20261129, numRuns: numRuns / 2 },
  )
})
