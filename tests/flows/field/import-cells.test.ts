import { House } from '../house'
import { addChambers, bringIn, check, rowsOf } from '../importing'
import { csv, fixture, imported } from './import-steps'

let house: House
beforeAll(async () => {
  house = await House.open()
})
beforeEach(async () => {
  await house.clear()
  await addChambers()
})
afterAll(() => house.close())

describe('cells as chambers write them', () => {
  const head = ['商会', '职务', '姓名', '手机', '任期开始', '任期结束']
  const lineOf = (given: Partial<Record<'post' | 'phone' | 'from' | 'to', string>>, name = '陈海立') => [
    ...['北京', given.post ?? '会员', name, given.phone ?? '19930000001', given.from ?? '', given.to ?? ''],
  ]
  const one = async (given: Parameters<typeof lineOf>[0]) => {
    const done = await bringIn(house, 'roster', 'a.csv', csv(head, lineOf(given)))
    const [row] = await rowsOf(house, done.id)
    return { row: row!, post: (await imported())[0] }
  }

  test.each([
    ['X7 2021.06', { from: '2021.06' }, { startsOn: '2021-06-01' }, { startsOn: '“2021.06”按 2021-06-01' }],
    ['X7 2029年4月', { to: '2029年4月' }, { endsOn: '2029-04-30' }, { endsOn: '“2029年4月”按 2029-04-30' }],
    [
      'X7 至今',
      { from: '2021-06-01', to: '至今' },
      { endsOn: null },
      { endsOn: expect.stringContaining('至今') },
    ],
    ['X7 长期', { to: '长期' }, { endsOn: null }, { endsOn: expect.stringContaining('长期') }],
    ['X7 2024', { from: '2024' }, { startsOn: '2024-01-01' }, { startsOn: expect.stringContaining('2024') }],
    [
      'X7 微信同号',
      { phone: '19930000001（微信同号）' },
      { phone: '19930000001' },
      { phone: expect.stringContaining('微信同号') },
    ],
    [
      'X7 two numbers',
      { phone: '19930000001/19930000002' },
      { phone: '19930000001' },
      { phone: expect.stringContaining('199****0002') },
    ],
    [
      'X7 a number and a landline',
      { phone: '0577-88881234，19930000001' },
      { phone: '19930000001' },
      { phone: expect.stringContaining('0577-88881234') },
    ],
    [
      'X7 执行会长',
      { post: '执行会长' },
      { post: 'member', title: '执行会长' },
      { post: expect.stringContaining('执行会长') },
    ],
    ['X7 名誉会长', { post: '名誉会长' }, { post: 'member', title: '名誉会长' }, { post: expect.anything() }],
    [
      'X7 会长兼党支部书记',
      { post: '会长兼党支部书记' },
      { post: 'president', title: '会长兼党支部书记' },
      { post: expect.anything() },
    ],
    ['X7 会　员', { post: '会　员' }, { post: 'member', title: '' }, {}],
  ] as const)('%s', async (_, given, wanted, remarks) => {
    const { row, post } = await one(given)
    expect(post).toMatchObject(wanted)
    expect(row.remarks).toEqual(remarks)
  })

  test('X7 a term in one cell', async () => {
    const lines = ['2021.06-2026.05', '2021年6月至今', '2021-06-01～2026-05-31'].map((term, i) => [
      ...['北京', '会员', '陈海立', `1993000000${i}`, term],
    ])
    await bringIn(house, 'roster', 'a.csv', csv(['商会', '职务', '姓名', '手机', '任期'], ...lines))
    expect((await imported()).map(({ startsOn, endsOn }) => [startsOn, endsOn ?? '至今']).sort()).toEqual([
      ['2021-06-01', '2026-05-31'],
      ['2021-06-01', '2026-05-31'],
      ['2021-06-01', '至今'],
    ])
  })

  test('X7 a sum at the end needs no import and is counted', async () => {
    const checked = await check(
      house,
      'roster',
      'a.csv',
      csv(head, lineOf({}), ['合　计', '', '1 人', '', '', '']),
    )
    expect(checked).toMatchObject({ rows: 2, lines: 2, counts: { new: 1, left: 1, error: 0 } })
    expect((await rowsOf(house, checked.id, 'left'))[0]!.notes).toEqual({ '': '合计行，不用导入' })
    const third = await check(house, 'roster', 'a.csv', csv(head, lineOf({}), ['共 1 人']))
    expect(third.counts).toMatchObject({ new: 1, left: 1, error: 0 })
  })

  test('X7 c08: a number that was rounded is refused, ="…" and a tab are not in the way; a landline or 无 is said', async () => {
    const checked = await check(house, 'merchants', 'c08.csv', fixture('c08-sci.csv'))
    expect(checked.counts).toMatchObject({ new: 2, error: 1 })
    const file = csv(
      ['姓名', '电话'],
      ['陈海立', '0577-88881234'],
      ['林敏晓', '无'],
      ['黄知川', '138000000011'],
    )
    const other = await check(house, 'merchants', 'a.csv', file)
    expect(other).toMatchObject({ counts: { new: 2, error: 1 }, noted: 2 })
    const page = await house.get('editor', 'imports.rows', { id: other.id, flag: 'noted' })
    expect(page.items.map(({ remarks }) => remarks['phone'])).toEqual([
      '“0577-88881234”不是手机号，没有导入',
      '“无”按没有填写',
    ])
  })

  test('X7 x10: every way of writing a term, and one that cannot be told', async () => {
    const checked = await check(house, 'roster', 'x10.xlsx', fixture('x10-roster-dates.xlsx'))
    expect(checked.counts).toMatchObject({ new: 3, error: 1 })
    const [wrong] = await rowsOf(house, checked.id, 'error')
    expect(wrong!.notes['startsOn']).toContain('分不清年、月、日')
  })
})
