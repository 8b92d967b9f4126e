import { fromShanghai } from '@contract/values/time'
import { readStatement } from './read-statement'

const NOW = fromShanghai('2026-11-29', '12:00')
const today = '2026-11-29'

/** `/` parts lines, `|` cells. */
const table = (text: string) =>
  text.split(' / ').map((line) => line.split('|').map((cell) => cell.trim().replace('today', today)))
const read = (text: string) => readStatement(table(text), undefined, NOW)
const incoming = (text: string) => read(text).rows.map(({ amountFen, payer }) => [payer, amountFen / 100])
test.each(['000000000', '-', '88888888', '无', '12'])('B6 %s is no identifier', (number) => {
  const { rows } = read(
    `日期|凭证号|贷方金额|对方户名 / today|${number}|1,000.00|甲 / today|${number}|1,000.00|乙`,
  )
  expect(new Set(rows.map(({ id }) => id)).size).toBe(2)
  expect(rows.map(({ bankNo }) => bankNo)).toEqual(['', ''])
})
test('B6 a value in many rows is no identifier, and a real serial number wins over a voucher wherever it stands', () => {
  const text =
    '凭证号|日期|贷方金额|对方户名|流水号 / 77001234|today|1|甲|SN900001 / 77001234|today|2|乙|SN900002'
  expect(read(text).rows.map(({ bankNo }) => bankNo)).toEqual(['SN900001', 'SN900002'])
  expect(
    read('凭证号|日期|贷方金额|对方户名 / PZ77001234|today|1|甲 / PZ77001234|today|2|乙').rows,
  ).toMatchObject([{ bankNo: '' }, { bankNo: '' }])
})

const idsOf = (text: string) => read(text).rows.map(({ id }) => id)
test('B8 the time of day belongs to the identity', () => {
  const [a] = idsOf('交易时间|贷方金额|对方户名 / today 09:01|1000.00|项知远')
  const [b] = idsOf('交易时间|贷方金额|对方户名 / today 15:30|1000.00|项知远')
  expect(a).not.toBe(b)
})
test('B8 a time in a column of its own, and the account', () => {
  const ids = ['today|09:01:00|1|6222', 'today|15:30:00|1|6222', 'today|15:30:00|1|6223'].map(
    (row) => idsOf(`交易日期|交易时间|贷方金额|对方账号|对方户名 / ${row}|甲`)[0],
  )
  expect(new Set(ids).size).toBe(3)
})
test.each([
  ['a number', '流水号', 'N1'],
  ['no number', '余额', '7'],
])('B9 with or without notes it is one row: %s', (_, heading, cell) => {
  const without = idsOf(`交易日期|贷方金额|对方户名|${heading} / today|5|甲|${cell}`)
  expect(idsOf(`交易日期|摘要|贷方金额|对方户名|${heading}|附言 / today|捐款|5|甲|${cell}|水`)).toEqual(
    without,
  )
})
test('B9 in another order of columns and of rows', () => {
  const one = idsOf('交易日期|贷方金额|对方户名 / today|5|甲 / today|6|乙 / today|5|甲')
  expect(idsOf('对方户名|备注|交易日期|收入 / 甲|x|today|5.00 / 甲|y|today|5 / 乙||today|6').sort()).toEqual(
    one.sort(),
  )
})

test.each([
  '本月合计',
  '承前页',
  '本日合计',
  '本年累计',
  '11月份合计',
  '过次页',
  '期初余额',
  '贷方合计：3笔',
  '合 计',
  '上页结转',
])('B10 %s is no receipt, with a date or not', (word) => {
  for (const day of ['today', '']) {
    const { rows, leftOut, problems } = read(`日期|摘要|借方|贷方 / ${day}|${word}|0|85000 / today|捐款|0|5`)
    expect(rows.map(({ amountFen }) => amountFen)).toEqual([500])
    expect(problems).toEqual([])
    expect(leftOut).toMatchObject([{ line: 2, kind: 'sum' }])
  }
})
test('B10 a line that is the sum of those before it, without payer or number, is asked about', () => {
  const { rows, problems } = read('日期|贷方|对方户名 / today|5|甲 / today|7|乙 / today|12|')
  expect(rows).toHaveLength(2)
  expect(problems).toEqual([expect.stringContaining('第 4 行“金额”：写的是“12 元”，正好是上面几行之和')])
})
test('B10 a payment that looks like a sum does not vanish', () => {
  const { rows, problems } = read(
    '日期|摘要|贷方|对方户名 / today|合计|12|温州累计公司 / today|合计捐款|3|乙',
  )
  expect(rows.map(({ payer }) => payer)).toEqual(['乙'])
  expect(problems).toEqual([expect.stringContaining('像合计行，又写着付款人或流水号')])
})

test.each([
  ['in a column', '交易日期|币种|贷方金额|对方户名 / today|USD|1000.00|X LTD'],
  ['in the amount', '交易日期|贷方金额|对方户名 / today|US$1,000.00|X LTD'],
  ['in words', '交易日期|交易币种|贷方金额|对方户名 / today|港币|1000.00|X LTD'],
  ['in the heading', '交易日期|贷方金额(美元)|对方户名 / today|1000.00|X LTD'],
  ['above the table', '币种：|美元 / 交易日期|贷方金额|对方户名 / today|1000.00|X LTD'],
])('B11 other money %s is refused by its row', (_, text) => {
  const { rows, problems } = read(text)
  expect(rows).toEqual([])
  expect(problems).toEqual([expect.stringContaining('不是人民币')])
})
test('B11 our own money by any name', () => {
  for (const name of ['人民币', 'CNY', 'RMB', '156', '人民币元'])
    expect(incoming(`交易日期|币种|贷方金额|对方户名 / today|${name}|1000.00|甲`)).toEqual([['甲', 1000]])
  expect(incoming('单位：万元 / 交易日期|贷方金额|对方户名 / today|0.5|甲')).toEqual([['甲', 5000]])
})

test('B13 what the bank takes back is tied to what it takes back', () => {
  const { rows } = read(
    '日期|摘要|贷方|流水号|对方户名 / today|捐款|5000|N1|甲 / today|冲正|-5000|N2|甲 / today||5000|N3|乙',
  )
  const [paid, back, other] = rows
  expect(rows.map(({ amountFen }) => amountFen)).toEqual([500_000, -500_000, 500_000])
  expect([paid!.tiedTo, back!.tiedTo, other!.tiedTo]).toEqual([back!.id, paid!.id, null])
})
test('B13 booked on the other side in words of a reversal', () => {
  const { rows, leftOut } = read(
    '日期|摘要|借方|贷方|对方户名 / today|捐款||5000|甲 / today|抹账|5000||甲 / today|付款|70||乙',
  )
  expect(rows.map(({ amountFen, tiedTo }) => [amountFen, tiedTo !== null])).toEqual([
    [500_000, true],
    [-500_000, true],
  ])
  expect(leftOut).toMatchObject([{ line: 4, kind: 'outgoing' }])
})
test('B13 where nobody knows which of two is gone, neither is sure; one that takes nothing back is shown', () => {
  const two = read('日期|摘要|贷方 / today|捐款|50 / today|捐款|50 / today|红字冲销|-50').rows
  expect(two.every(({ tiedTo }) => tiedTo !== null)).toBe(true)
  expect(read('日期|摘要|贷方|对方户名 / today|冲正|(50.00)|甲').rows).toMatchObject([
    { amountFen: -5_000, tiedTo: null },
  ])
})

test('B17 several columns of amounts: the first that is not empty; when two differ the row is refused', () => {
  expect(incoming('交易日期|交易金额|金额|对方户名 / today|100|100.00|甲')).toEqual([['甲', 100]])
  expect(incoming('交易日期|贷方发生额|收入|对方户名 / today|1,000|0.00|丙')).toEqual([['丙', 1000]])
  expect(read('交易日期|贷方发生额|收入|对方户名 / today|1,000|900|丙')).toMatchObject({
    rows: [],
    problems: ['第 2 行“贷方发生额”和“收入”：写的是“1,000”和“900”，两列金额不一样，看不出到账多少'],
  })
})
test('B17 both sides filled, and commas that part no thousands', () => {
  expect(read('日期|借方|贷方 / today|5|5').problems).toEqual([expect.stringContaining('收入和支出都有金额')])
  expect(read('日期|贷方 / today|1,5').problems).toEqual([expect.stringContaining('“1,5”，看不懂这个金额')])
  expect(read('日期|贷方 / today|3.000,00').problems).toHaveLength(1)
})

test('B18 a heading at any depth, stamps of time in any shape, WeChat’s back-ticks, a time before its day', () => {
  const above = Array.from({ length: 24 }, (_, i) => `说明 ${i}，请核对`).join(' / ')
  expect(incoming(`${above} / 日期|贷方金额|对方户名 / today|5|甲`)).toEqual([['甲', 5]])
  for (const stamp of [
    '20261129102233',
    '2026-11-29-10.22.33',
    '2026年11月29日 10:22',
    '2026/11/29 10:22:33',
  ])
    expect(read(`交易时间|贷方金额 / ${stamp}|5`).rows).toMatchObject([
      { on: today, time: expect.stringMatching(/^10:22/) },
    ])
  expect(
    incoming('`交易时间|`订单金额|`用户标识|`微信订单号 / `2026-11-29 10:22:33|`5.00|`o1|`4200001'),
  ).toEqual([['', 5]])
  expect(read('交易时间|交易日期|贷方金额 / 10:22:33|20261129|5').rows).toMatchObject([
    { on: today, time: '10:22:33' },
  ])
})

test.each(['45413.25', '45413', '1999-12-31', '2026-12-01', '4541-03-25', '0026-11-20', '20261340'])(
  'B19 the day %s is refused by its row',
  (day) => {
    const { rows, problems } = read(`交易日期|贷方金额|对方户名 / ${day}|5|甲 / today|6|乙`)
    expect(rows.map(({ payer }) => payer)).toEqual(['乙'])
    expect(problems).toEqual([expect.stringContaining(`第 2 行“交易日期”：写的是“${day}”`)])
  },
)
test('B19 a day ahead is a bank’s own date', () =>
  expect(incoming('交易日期|贷方金额|对方户名 / 2026-11-30|5|甲')).toEqual([['甲', 5]]))

test('every line of the file is a row, a problem or left out with its reason', () => {
  const { rows, problems, leftOut } = read(
    '户名：基金会 / 日期|借方|贷方|对方户名 / today||5|甲 / today|3||乙 / 昨天||5|丙 / 合计|3|10| / 日期|借方|贷方|对方户名 / 打印人：林晓瓯',
  )
  expect([rows.length, problems.length]).toEqual([1, 1])
  expect(leftOut.map(({ line, kind }) => [line, kind])).toEqual([
    ...[
      [1, 'words'],
      [4, 'outgoing'],
      [6, 'sum'],
      [7, 'heading'],
      [8, 'words'],
    ],
  ])
})
test('another table below is not read as this one, and that is said', () => {
  const { problems } = read(
    '日期|借方|贷方|对方户名 / today||5|甲 / 交易日期|贷方金额|借方金额|付款人 / today|3||乙',
  )
  expect(problems).toEqual([expect.stringContaining('从这里起 2 行没有读')])
})
test('money that has not arrived is refused by its state', () =>
  expect(read('交易时间|交易对方|收/支|金额|交易状态 / today|甲|收入|5|交易关闭').problems).toEqual([
    expect.stringContaining('款项没有到账'),
  ]))
