import { fromShanghai } from '@contract/values/time'
import { readStatement } from '../../cloudfunctions/domains/pledge-desk/bank/read-statement'

const NOW = fromShanghai('2026-11-29', '12:00')
const read = (text: string) =>
  readStatement(
    text.split('\n').map((line) => line.split('|')),
    undefined,
    NOW,
  )
const came = (text: string) => read(text).rows.map(({ on, amountFen }) => `${on} ${amountFen}`)
const under = (heading: string, ...rows: string[]) => [`${heading}|对方户名`, ...rows].join('\n')

test.each([
  ['26/11/28', '26/11/02', '2026-11-28', '2026-11-02'],
  ['28-11-2026', '02-11-2026', '2026-11-28', '2026-11-02'],
  ['11/28/2026', '11/02/2026', '2026-11-28', '2026-11-02'],
  ['28-Nov-2026', '02-Oct-2026', '2026-11-28', '2026-10-02'],
  ['28-11月-26', '02-10月-26', '2026-11-28', '2026-10-02'],
  ['28.11.2026 10:22:33', '02.11.2026 9:00', '2026-11-28', '2026-11-02'],
])('B18 the order of %s is told by all days of the file', (a, b, first, second) => {
  const text = under('交易日期|收入', `${a}|10.00|甲`, `${b}|20.00|乙`, '合计|30.00|')
  expect(came(text)).toEqual([`${first} 1000`, `${second} 2000`])
})
test('B19 days that may be read in two orders are refused by row', () => {
  const { rows, problems } = read(under('交易日期|收入', '02/11/2026|10.00|甲', '03/10/2026|20.00|乙'))
  expect([rows, problems.length]).toEqual([[], 2])
})

test.each([
  ['贷（收入）', '借（支出）'],
  ['C-贷', 'D-借'],
  ['收入(+)', '支出(-)'],
  ['转入(贷)', '转出(借)'],
])('B5 %s and %s in a column of direction', (income, outgo) => {
  const text = under('交易日期|收支|金额', `2026-11-28|${income}|10.00|甲`, `2026-11-28|${outgo}|20.00|乙`)
  expect(came(text)).toEqual(['2026-11-28 1000'])
})
test.each(['收入(-)', '贷-借'])('B5 %s contradicts itself', (word) => {
  const text = under('交易日期|收支|金额', `2026-11-28|贷|10.00|甲`, `2026-11-28|${word}|20.00|乙`)
  expect(read(text).problems).toEqual([expect.stringContaining('看不出是收入还是支出')])
})

test.each([
  ['2-贷方', '1-借方'],
  ['C:贷', 'D:借'],
])('B5 %s and %s under a heading that says nothing', (income, outgo) => {
  const text = under(
    '交易日期|交易类型|金额',
    `2026-11-28|${income}|10.00|甲`,
    `2026-11-28|${outgo}|20.00|乙`,
  )
  expect(came(text)).toEqual(['2026-11-28 1000'])
})
test('B5 words that may be directions, under such a heading, are asked about', () => {
  const text = under('交易日期|交易类型|金额', '2026-11-28|已收妥|10.00|甲', '2026-11-28|已支出|20.00|乙')
  expect(() => read(text)).toThrow('看不懂“交易类型”')
})

test.each([
  ['收（元）', '付（元）'],
  ['贷方发生', '借方发生'],
  ['本期贷方', '本期借方'],
  ['Deposits', 'Withdrawals'],
])('B3 the columns %s and %s, of one heading or of two', (income, outgo) => {
  const rows = ['2026-11-27|20.00||乙', '2026-11-28||10.00|甲']
  expect(came(under(`交易日期|${outgo}|${income}`, ...rows))).toEqual(['2026-11-28 1000'])
  expect(came([`日期|发生额||对方户名`, `|${outgo}|${income}|`, ...rows].join('\n'))).toEqual([
    '2026-11-28 1000',
  ])
})
test('B2 two amounts that take turns, and no word for which is income, are refused by row', () => {
  const lines = ['日期|发生额||对方户名', '|进项|出项|', '2026-11-27|20.00||乙', '2026-11-28||10.00|甲']
  const { rows, problems } = read(lines.join('\n'))
  expect(rows).toEqual([])
  expect(problems).toEqual(
    ['3', '4'].map((line) => expect.stringMatching(`第 ${line} 行.*看不出哪一列是收入`)),
  )
})
test('B2 two lines of headings that further down are printed in one', () => {
  const lines = [
    ...['日期|发生额||对方户名', '|支出|收入|', '2026-11-27||20.00|乙', '- 1 -'],
    ...['日期|支出|收入|对方户名', '2026-11-28||10.00|甲'],
  ]
  expect(came(lines.join('\n'))).toEqual(['2026-11-27 2000', '2026-11-28 1000'])
})
test('B3 a payment whose words all look like headings is a payment', () => {
  const text = '日期|收支|金额|对方户名|摘要\n2026年10月20日|贷|943.30元|余额宝王|往来款'
  expect(came(text)).toEqual(['2026-10-20 94330'])
  const outgoing =
    '日期|收入|对方户名|流水号|摘要\n26-11-27|-|余额宝王|N8335415329318|网银转账\n26-11-28|10.00|甲||'
  expect(came(outgoing)).toEqual(['2026-11-28 1000'])
})
test('B3 columns that say nothing of the direction: 现转标志; and one that says whether the row counts', () => {
  const text = [
    '交易日期|收入|对方户名|现转标志|冲补抹标志',
    '2026-11-28|10.00|甲|转|正常',
    '2026-11-28|20.00|乙|现|冲正',
  ]
  const { rows, problems } = read(text.join('\n'))
  expect(rows.map(({ amountFen }) => amountFen)).toEqual([1000])
  expect(problems).toEqual([expect.stringContaining('冲正')])
})

test.each([
  '共 12 笔',
  '收入共5笔',
  '借方笔数：3 贷方笔数：4',
  '收入总笔数:5',
  '当前余额',
  '共3笔 合计30.00元',
])('B10 %s is no payment and no fault', (word) => {
  const { rows, problems } = read(under('日期|收入', '2026-11-28|10.00|甲', `${word}|30.00|`))
  expect([rows.length, problems]).toEqual([1, []])
})
test.each(['.00', '无', 'N/A', 'null'])('B17 %s is no amount', (nothing) => {
  const text = under('交易日期|收入|支出', `2026-11-28|10.00|${nothing}|甲`)
  expect(came(text)).toEqual(['2026-11-28 1000'])
})
test.each(['1,000.00元(RMB)', '.50'])('B17 %s is one', (amount) => {
  expect(read(under('交易日期|收入', `2026-11-28|${amount}|甲`)).rows).toHaveLength(1)
})

test('B18 Alipay: a column of 其他 is no direction beside 收/支', () => {
  const text = under('付款时间|交易来源地|收/支|金额（元）', '2026-11-28 10:00:02|其他|收入|10.00|甲')
  expect(came(text)).toEqual(['2026-11-28 1000'])
})
test('B18 WeChat: the summary of the bill of funds is no other table', () => {
  const text = [
    '记账时间|资金流水单号|收支类型|收支金额(元)',
    '`2026-11-28 10:00:01|`50000000000001|`收入|`10.00',
    '资金流水总笔数|收入笔数|收入金额|支出笔数|支出金额',
    '`1|`1|`10.00|`0|`0.00',
  ]
  const { rows, problems } = read(text.join('\n'))
  expect([rows.length, problems]).toEqual([1, []])
})
test('B10 工行: 人民币合计', () => {
  const { rows, problems } = read(under('日期|收入|支出', '2026-11-28|10.00||甲', '人民币合计|10.00|3.00|'))
  expect([rows.length, problems]).toEqual([1, []])
})
