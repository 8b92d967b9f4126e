import { House } from '../house'
import { addChambers, check, rowsOf, start } from '../importing'
import { apply, csv, imported, map, takeBack, workbook } from './import-steps'
import { posts } from '../../../cloudfunctions/domains/posts/documents'

let house: House
beforeAll(async () => {
  house = await House.open()
  await addChambers()
})
afterEach(() => posts.removeAll({ source: 'import' }))
afterAll(() => house.close())

const head = ['商会', '身份', '姓名', '手机号']
const person = (i: number, ...more: string[]) => [
  '西安',
  '温商',
  `陈海${'一二三四五六'[i]}`,
  `1993000001${i}`,
  ...more,
]
const outcomes = async (id: string) =>
  (await rowsOf(house, id)).map(({ row, outcome }) => `${row} ${outcome}`)

describe('X7 a column that says whether somebody is still in office', () => {
  test.each([
    ['状态', '在任', '离任'],
    ['任职情况', '正常', '已卸任（2024.5）'],
    ['是否在任', '是', '否'],
    ['是否离任', '否', '√'],
    ['在任', '√', '×'],
    ['卸任时间', '', '2024.05'],
    ['会员状态', '未退会', '已退会'],
  ])('%s: %s comes in, %s does not and is told', async (heading, stays, gone) => {
    const file = csv([...head, heading], person(0, stays), person(1, gone))
    const ready = await check(house, 'roster', '名册.csv', file)
    expect(ready.counts).toMatchObject({ new: 1, left: 1, error: 0 })
    const [left] = await rowsOf(house, ready.id, 'left')
    expect(left!.notes['']).toContain(`写着“${gone.replace('（', '(').replace('）', ')')}”，没有导入`)
  })
  test('words that nobody understands are asked about, and the answer holds', async () => {
    const file = csv([...head, '状态'], person(0, 'A'), person(1, 'B'), person(2, ''))
    const view = await start(house, 'roster', '状态.csv', file)
    const asked = await map(house, view, view.mapping)
    expect(asked.questions.map(({ text }) => text)).toEqual([
      '“状态”里的“A”，还在任吗？',
      '“状态”里的“B”，还在任吗？',
    ])
    const [a, b] = asked.questions.map(({ key }) => key)
    const answers = { [a!]: 'current', [b!]: 'gone' }
    const ready = await map(house, asked, { ...asked.mapping, answers })
    expect(await outcomes(ready.id)).toEqual(['2 new', '3 left', '4 new'])
  })
  test('a column of remarks that says so of some is asked about; given to the standing it is read', async () => {
    const remarks = ['电话常关机', '2024年已离任', '', '老会员', '理事', '热心']
    const file = csv([...head, '备注'], ...remarks.map((text, i) => person(i, text)))
    const view = await start(house, 'roster', '备注.csv', file)
    const asked = await map(house, view, view.mapping)
    expect(asked.questions).toHaveLength(1)
    expect(asked.questions[0]!.text).toContain('“备注”这一列没有用到，里面写着“2024年已离任”等')
    const columns = { ...asked.mapping.columns, status: [4] }
    const open = await map(house, asked, { ...asked.mapping, columns })
    const answers = Object.fromEntries(open.questions.map(({ key }) => [key, 'current']))
    const ready = await map(house, open, { ...open.mapping, answers })
    expect(ready.counts).toMatchObject({ new: 5, left: 1 })
    const none = { ...view.mapping, answers: { [asked.questions[0]!.key]: 'none' } }
    expect((await map(house, ready, none)).counts).toMatchObject({ new: 6, left: 0 })
  })
  test('said within the name or the post, and in one line a chamber', async () => {
    const file = csv(
      head,
      ['西安', '会长（已卸任）', '陈海一', '19930000010'],
      ['西安', '温商', '陈海二（已故）', '19930000011'],
    )
    expect((await check(house, 'roster', '名字.csv', file)).counts).toMatchObject({ left: 2, new: 0 })
    const lines = csv(['商会', '会长', '电话', '状态'], ['北京', '陈海一', '19930000010', '离任'])
    expect((await check(house, 'roster', '商会.csv', lines)).counts).toMatchObject({ left: 1, new: 0 })
  })
  test('待任 without a day to come is an error, a sheet of former ones is asked about', async () => {
    const file = csv([...head, '状态'], person(0, '待任'))
    const ready = await check(house, 'roster', '待任.csv', file)
    expect((await rowsOf(house, ready.id, 'error'))[0]!.notes).toEqual({
      startsOn: expect.stringContaining('就任的日期'),
    })
    const sheets = await workbook({ 历任会长: [head, person(0)], 说明: [['无']] })
    const view = await start(house, 'roster', '历任.xlsx', sheets)
    const asked = await map(house, view, view.mapping)
    expect(asked.questions[0]!.text).toContain('已经不在任的人')
  })
})

test('H7 an import that left some out on purpose is taken back whole', async () => {
  const ready = await check(
    house,
    'roster',
    '状态.csv',
    csv([...head, '状态'], person(0, '在任'), person(1, '离任')),
  )
  const done = await apply(house, ready)
  expect(await imported()).toHaveLength(1)
  expect(await takeBack(house, done)).toMatchObject({ state: 'takenBack', kept: 0 })
  expect(await imported()).toHaveLength(0)
})
