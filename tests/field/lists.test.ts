import { kindOf } from '../../cloudfunctions/domains/imports/kinds'
import { columnOf } from '../../cloudfunctions/domains/imports/mapping/suggest'
import { lineOf } from '../../cloudfunctions/domains/imports/lines'
import { findTable, openTable } from '../../cloudfunctions/kernel/tables'

/** Lists of people as chambers keep them, through the reader and the rules of 温商信息. */
async function read(...lines: string[]) {
  const file = await openTable(Buffer.from(lines.join('\n')), '温商.csv')
  const table = findTable(await file.read(0), (heading) => columnOf('merchants', heading))
  const columns: Record<string, number[]> = {}
  table.headings.forEach((heading, i) => {
    const column = columnOf('merchants', heading)
    if (column) columns[column] ??= [i]
  })
  const plan = await kindOf('merchants').plan({} as never)
  const rows = table.rows.map((row) => {
    const line = lineOf(row, { columns, fixed: {}, answers: {} })
    const found = plan.read(line.cells, row.row)
    const left = plan.leaves!(row.cells) || found.left
    const values = found.values as Record<'name' | 'phone' | 'company' | 'chamber', string>
    return { ...found, values, left: left ?? '', problems: { ...found.problems, ...line.problems } }
  })
  return { rows, leftOut: table.leftOut }
}
const peopleIn = async (...lines: string[]) =>
  (await read(...lines)).rows.flatMap(({ left, problems, values }) =>
    left || Object.keys(problems).length > 0
      ? []
      : [[values.name, values.phone || '', values.company, values.chamber].join(' ').trim()],
  )

const head = '姓名,手机,企业,所属商会'
const one = '陈海一,19930000001,甲,西安'
const people = ['陈海一 19930000001 甲 西安']

test.each([
  ['who made it and when', '制表人：李四,日期：2026年11月'],
  ['a remark', '备注：以上名单截至11月'],
  ['a mark alone', '注'],
  ['pages', '第 1 页 共 3 页'],
  ['a day', '2026年11月29日'],
  ['a count', '共 35 人'],
])('X7 what stands beneath a list is nobody: %s', async (_, line) => {
  expect(await peopleIn(head, one, line)).toEqual(people)
  expect((await read(head, one, line)).rows[1]!.left).toContain('不用导入')
})
test.each(['副会长', '一、理事', '（二）会员', '北京温州商会', '常务副会长（3人）', '会员单位'])(
  'X7 what heads a group of a list is nobody: %s',
  async (line) => {
    expect(await peopleIn(head, line, one)).toEqual(people)
  },
)
test('X7 a name alone is somebody, and so is one that holds such a word', async () => {
  expect(await peopleIn(head, '陈海一,,,', '单位平,,,', '会小员,,,')).toEqual(['陈海一', '单位平', '会小员'])
})

test.each([
  ['in another order', '姓名,企业,手机,所属商会', '林敏二,乙,19930000002,北京'],
  ['under other names', '序号,姓名,联系电话,单位', '1,林敏二,19930000002,乙'],
])(
  'X7 another table beneath the first, %s, is not read as the first and is told',
  async (_, headings, row) => {
    const { leftOut } = await read(head, one, '', headings, row)
    expect(await peopleIn(head, one, '', headings, row)).toEqual(people)
    expect(leftOut).toEqual([
      expect.objectContaining({ kind: 'row', row: 4, why: expect.stringContaining('另一张表') }),
    ])
  },
)
test('X7 a row of words that are headings, too, begins no table', async () => {
  const headings = ['身份', '姓名', '手机', '状态']
  const file = await openTable(
    Buffer.from(`${headings.join(',')}\n会长,陈海一,,在任\n温商,林敏二,19930000002,在任\n`),
    'a.csv',
  )
  const table = findTable(await file.read(0), (heading) => columnOf('roster', heading))
  expect(table.rows).toHaveLength(2)
})
test('X7 a table that stands on its side brings in nobody', async () => {
  expect(await peopleIn('姓名,陈海一,林敏二', '手机,19930000001,19930000002', '企业,甲,乙')).toEqual([])
})

test.each(['同上', '〃', '″'])('X2 %s says what stands above', async (mark) => {
  expect(await peopleIn(head, one, `林敏二,19930000002,${mark},${mark}`, `王瓯三,,${mark},`)).toEqual([
    ...people,
    '林敏二 19930000002 甲 西安',
    '王瓯三  甲',
  ])
})
test('X2 同上 beneath nothing is told', async () => {
  expect((await read(head, '陈海一,19930000001,,同上')).rows[0]!.problems).toEqual({
    chamber: expect.stringContaining('上面一格没有内容'),
  })
})

test.each(['陈海一、林敏二', '陈海一/林敏二', '---', '无', '123'])(
  'X7 %s is no name of a person, and is told',
  async (written) => {
    const [row] = (await read(head, `${written},19930000001,,`)).rows
    expect(row!.problems).toHaveProperty('name')
  },
)

test.each([
  ['1. 陈海一', '陈海一'],
  ['2、陈海一', '陈海一'],
  ['（3）陈海一', '陈海一'],
  ['陈　一', '陈一'],
  ['陈海一（女）', '陈海一'],
  ['陈海一（常务副会长）', '陈海一'],
  ['陈海一*', '陈海一'],
  ['阿卜杜拉 · 买买提', '阿卜杜拉·买买提'],
  ['John Smith', 'John Smith'],
  ['陈海一（陈大）', '陈海一(陈大)'],
])('X7 what a list adds to a name is no name: %s', async (written, name) => {
  const [row] = (await read(head, `${written},,,`)).rows
  expect([row!.left, row!.values.name]).toEqual(['', name])
  const isMore =
    !written.includes(' ') &&
    !written.includes('　') &&
    name !== written.replace('（', '(').replace('）', ')')
  expect('name' in (row!.remarks ?? {})).toBe(isMore || /^1\./.test(written))
})
