import { fromShanghai } from '@contract/values/time'
import { readStatement as read } from './read-statement'
import { readAmount } from './statement/amounts'
import { readMoment } from './statement/moments'

const NOW = fromShanghai('2026-11-29', '12:00')
const readStatement = (lines: string[][]) => read(lines, undefined, NOW)

test.each([
  ['20261123', '2026-11-23'],
  ['2026-11-23 10:22:33', '2026-11-23'],
  ['2026/1/3', '2026-01-03'],
  ['2026年11月23日', '2026-11-23'],
  ['2026-13-01', null],
  ['20260231', null],
  ['昨天', null],
])('the day %p is %p', (cell, day) => expect(readMoment(cell)?.day ?? null).toBe(day))

test.each([
  ['1,000,000.50', 100_000_050],
  ['¥800', 80_000],
  ['1000.1000000000001', 100_010],
  ['-12.3', -1_230],
  ['', 0],
  ['0.001', null],
  ['一百', null],
])('the amount %p is %p 分', (cell, fen) => expect(readAmount(cell)?.fen ?? null).toBe(fen))

const headings = ['交易日期', '摘要', '借方金额', '贷方金额（元）', '余额', '对方户名', '附言', '交易流水号']

test('only what came in, whatever stands above and below', () => {
  const lines = [
    ['账号：3301****', '', '', '', '', '', '', ''],
    headings,
    ['20261101', '转账', '', '5,000.00', '9,000', '温州鞋业有限公司', '五水共治', 'A1'],
    ['20261102', '手续费', '10.00', '', '8,990', '', '', 'A2'],
    ['20261103', '转账', '', '1.5', '8,991.50', '陈海立', '', 'A3'],
    ['合计', '', '10.00', '5,001.50', '', '', '', ''],
  ]
  const { rows, problems } = readStatement(lines)
  expect(problems).toEqual([])
  expect(rows).toMatchObject([
    { on: '2026-11-01', amountFen: 500_000, payer: '温州鞋业有限公司', note: '转账 五水共治', bankNo: 'A1' },
    { on: '2026-11-03', amountFen: 150, payer: '陈海立', note: '转账', bankNo: 'A3' },
  ])
})

test('one amount column with a direction, or with signs', () => {
  const sided = [
    ['日期', '金额', '借贷标志', '对方户名'],
    ['2026-11-01', '100', '贷', '甲'],
    ['2026-11-01', '200', '借', '乙'],
  ]
  expect(readStatement(sided).rows.map(({ payer }) => payer)).toEqual(['甲'])
  const signed = [
    ['交易时间', '交易金额', '对方户名'],
    ['2026-11-01 08:00', '+100', '甲'],
    ['2026-11-01 09:00', '-200', '乙'],
  ]
  expect(readStatement(signed).rows.map(({ payer }) => payer)).toEqual(['甲'])
})

test('alike rows are two payments, and the same two in another file', () => {
  const row = ['20261101', '转账', '', '100', '', '甲', '', '']
  const once = readStatement([headings, row, row]).rows
  expect(new Set(once.map(({ id }) => id)).size).toBe(2)
  const again = readStatement([
    ['导出'],
    headings,
    row,
    ['20261102', '', '', '7', '', '乙', '', ''],
    row,
  ]).rows
  const ids = (rows: typeof again) => rows.filter(({ payer }) => payer === '甲').map(({ id }) => id)
  expect(ids(again)).toEqual(ids(once))
})

test('a row that cannot be read is told by its line, and the rest is taken', () => {
  const bad = ['昨天', '转账', '', '100', '', '甲', '', '']
  const { rows, problems } = readStatement([headings, bad, ['20261101', '', '', '约一百', '', '乙', '', '']])
  expect([rows, problems]).toEqual([
    [],
    [
      '第 2 行“交易日期”：写的是“昨天”，看不懂这个日期，应写成 2026-11-23 这样',
      '第 3 行“贷方金额(元)”：写的是“约一百”，看不懂这个金额，应写成 1,234.50 这样',
    ],
  ])
})

test('a file that is no statement, or holds no income, is refused', () => {
  const code = (lines: string[][]) => {
    try {
      return readStatement(lines)
    } catch (error) {
      return (error as { body: { code: string; message: string } }).body
    }
  }
  expect(
    code([
      ['姓名', '手机'],
      ['甲', '1'],
    ]),
  ).toMatchObject({ code: 'bank.columns_missing' })
  expect(
    code([
      ['交易日期', '摘要'],
      ['20261101', ''],
    ]),
  ).toMatchObject({ message: expect.stringContaining('收入金额') })
  expect(code([headings, ['20261102', '手续费', '10.00', '', '', '', '', '']])).toMatchObject({
    code: 'bank.no_receipts',
  })
})
