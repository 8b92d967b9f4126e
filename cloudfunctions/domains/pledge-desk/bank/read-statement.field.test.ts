import type { AppError } from '@contract/errors'
import { fromShanghai } from '@contract/values/time'
import { readStatement } from './read-statement'
import type { Mapping } from './statement/columns'

const NOW = fromShanghai('2026-11-29', '12:00')
const today = '2026-11-29'

/** `/` parts lines, `|` cells. */
const table = (text: string) =>
  text.split(' / ').map((line) => line.split('|').map((cell) => cell.trim().replace('today', today)))
const read = (text: string, mapping?: Mapping) => readStatement(table(text), mapping, NOW)
const incoming = (text: string, mapping?: Mapping) =>
  read(text, mapping).rows.map(({ amountFen, payer }) => [payer, amountFen / 100])
function refusal(text: string, mapping?: Mapping) {
  try {
    return read(text, mapping)
  } catch (error) {
    return (error as AppError).body.message
  }
}

test.each([
  ['the row', '交易日期|摘要|交易金额(收入)|交易金额(支出)|对方户名 / today|付款|||3000.00|某公司'],
  ['by its column', '交易日期|摘要|交易金额(收入)|交易金额(支出)|对方户名 / today|付款||3000.00|某公司'],
  ['收入（+元）, 支出（-元）', '日期|收入（+元）|支出（-元）|交易对方 / today|0.00|3000|某公司'],
  ['发生额【借方】', '日期|发生额(贷方)|发生额(借方)|对方户名 / today||3000|某公司'],
])('B1 brackets in a heading carry the direction: %s', (_, text) => {
  const said = refusal(text)
  expect(typeof said === 'string' ? said : said.rows).toEqual(expect.stringContaining('没有收入'))
})

test('B2 two heading lines are one heading', () => {
  const text =
    '日期|摘要|发生额||余额|对方户名 / ||借方|贷方|| / today|付款|30000||1|某公司 / today|捐款||5000|1|项知远'
  expect(incoming(text)).toEqual([['项知远', 5000]])
})
test('B2 under a merged heading that was filled across and down', () => {
  const text =
    '日期|交易金额|交易金额|对方信息|对方信息 / 日期|支出|收入|户名|账号 / today|3|  |甲公司|1 / today||5|项知远|2'
  expect(incoming(text)).toEqual([['项知远', 5]])
})
test('B2 the order of the columns does not matter', () => {
  const text = '对方户名|发生额||日期 / |收入|支出| / 项知远|7.5||today / 某公司||8|today'
  expect(incoming(text)).toEqual([['项知远', 7.5]])
})

test.each([
  [
    '建行',
    '交易时间|借方发生额/元(支取)|贷方发生额/元(收入)|余额|币种|对方户名|对方账号|摘要 / 20261129 10:22:33||5,000.00|1|人民币元|项知远|62|捐款',
  ],
  [
    '工行',
    '凭证号|对方账号|交易时间|借/贷|借方发生额|贷方发生额|对方单位名称|用途|附言 / 0|1|2026-11-29-10.22.33|贷||5,000.00|项知远||五水共治',
  ],
  [
    '招商',
    '交易日|交易时间|起息日|交易类型|借方金额|贷方金额|余额|摘要|流水号|收(付)方名称|收(付)方账号 / 20261129|102233|20261129|转账汇款||5000.00|9|捐款|C001|项知远|6225',
  ],
  ['招商 with a stroke', '交易日|贷方金额|收/付方名称 / 20261129|5000.00|项知远'],
  [
    '民生',
    '交易日期|主机交易流水号|借方发生额|贷方发生额|账户余额|对方账号|对方账号名称 / 2026/11/29|M1001||5000.00|1|62|项知远',
  ],
  [
    '浦发',
    '交易日期|交易流水号|借方金额|贷方金额|余额|交易对手账号|交易对手名称 / 20261129|P1001|0.00|5000.00|1|62|项知远',
  ],
  [
    '农行',
    '交易时间|收入金额|支出金额|账户余额|对手信息|交易用途 / 2026-11-29 10:22:33|5000.00||1|项知远|捐款',
  ],
  [
    '中行',
    "交易类型[ Transaction Type ]|付款人开户行名[ Payer account bank ]|付款人账号[ Debit Account No. ]|付款人名称[ Payer's Name ]|收款人账号[ Payee's Account Number ]|收款人名称[ Payee's Name ]|交易日期[ Transaction Date ]|交易时间[ Transaction time ]|交易货币[ Trade Currency ]|交易金额[ Trade Amount ]|交易后余额[ After-transaction balance ]|交易流水号[ Transaction reference number ]|用途[ Purpose ] / 来账|中国银行|6217|项知远|33|基金会|20261129|10:22:33|CNY|5,000.00|9|77123456|捐款 / 往账|中国银行|33|基金会|62|某公司|20261129|10:23:33|CNY|-300.00|9|77123457|付款",
  ],
  [
    '交行',
    '交易时间|借方发生额|贷方发生额|余额|对方户名|对方账号|摘要 / 2026年11月29日 10:22||5000.00|1|项知远|6222|捐款',
  ],
  [
    '邮储',
    '交易日期|交易金额|借贷标志|对方户名|对方账户|交易流水 / 20261129|5000.00|贷|项知远|62|PS10001 / 20261129|5.00|借|手续费|62|PS10002',
  ],
  ['温州银行', '记账日期|摘要|收入|支出|余额|对方名称 / 2026-11-29|网银转入|5000.00||1|项知远'],
  [
    '支付宝',
    '交易时间|交易分类|交易对方|商品说明|收/支|金额|收/付款方式|交易状态|交易订单号 / 2026-11-29 10:22:33|转账|项知远|捐款|收入|5000.00|余额宝|交易成功|2026112900001 / 2026-11-29 10:23:33|购物|商店|纸|支出|5.00|余额宝|交易成功|2026112900002 / 2026-11-29 10:23:33|理财|余额宝|转入|不计收支|5.00|余额宝|交易成功|2026112900003',
  ],
  [
    '微信',
    '交易时间|交易类型|交易对方|商品|收/支|金额(元)|支付方式|当前状态|交易单号 / 2026-11-29 10:22:33|转账|项知远|捐款|收入|¥5000.00|零钱|已存入零钱|1000050001',
  ],
])('B3 the heads of %s: rows with their payer', (_, text) =>
  expect(incoming(text)).toEqual([['项知远', 5000]]),
)

test('B4 a column that may turn the direction and is not understood is asked about, and what is said of it counts', () => {
  const text = '日期|金额|标记一|付的人 / today|5|A|甲方鞋业有限公司 / today|7|B|乙方鞋业有限公司'
  expect(refusal(text)).toContain('看不懂“标记一”这一列（写着A、B）')
  expect(refusal('日期|金额|F1|对方户名 / today|5|1|甲 / today|7|2|乙')).toContain('“F1”')
  const mapping = { side: 2, payer: 3 }
  expect(read('日期|金额|标记一|付的人 / today|5|收|甲 / today|7|付|乙', mapping).rows).toMatchObject([
    { payer: '甲' },
  ])
})
test('B4 what is missing is said', () => {
  expect(refusal('摘要|对方户名 / 捐款|甲')).toContain('交易日期”“收入金额')
  expect(incoming('哪天|多少钱|谁 / today|5|甲', { day: 0, income: 1, payer: 2 })).toEqual([['甲', 5]])
})

test.each([
  ['借贷标志', '2', '1'],
  ['借贷标志', '贷', '借'],
  ['借贷标志', 'C', 'D'],
  ['借贷方向', '2-贷', '1-借'],
  ['收支', '入账', '出账'],
  ['收付标志', '收', '付'],
  ['来账/往账', '来账', '往账'],
  ['交易类型', '转入', '转出'],
  ['说不清的一列', 'CR', 'DR'],
])('B5 %s: %s comes in, %s goes out', (heading, came, went) =>
  expect(incoming(`日期|金额|${heading}|对方户名 / today|5|${came}|甲 / today|7|${went}|乙`)).toEqual([
    ['甲', 5],
  ]),
)
test('B5 a code that says nothing is refused by its row', () => {
  const { rows, problems } = read('日期|金额|收支标志|对方户名 / today|5|1|甲 / today|7|收|乙')
  expect(rows).toHaveLength(1)
  expect(problems).toEqual([expect.stringMatching(/^第 2 行“收支标志”：写的是“1”，看不出是收入还是支出/)])
})
test('B5 the direction stands in the amount', () =>
  expect(incoming('日期|金额|对方户名 / today|5.00 CR|甲 / today|7.00DR|乙 / today|(8.00)|丙')).toEqual([
    ['甲', 5],
  ]))
test('B2 a second line of headings that fits nowhere is no row, and nothing beneath it is read', () => {
  const { rows, problems } = read('日期|金额|对方户名|说明 / 收入||支出|摘要 / today|5|甲|x')
  expect(rows).toEqual([])
  expect(problems).toEqual([expect.stringContaining('又是一行表头')])
})

test('B10 余额 as a way of paying is no sum: a bill of Alipay', () => {
  const text =
    '交易时间|交易分类|交易对方|商品说明|收/支|金额|收/付款方式|交易状态|交易订单号 / today 10:22:33|转账红包|项知远|捐款|收入|5000.00|余额|交易成功|2026112922001 / today 09:22:33|日用百货|某店|买水|支出|20.00|余额|交易成功|2026112922002'
  expect(incoming(text)).toEqual([['项知远', 5000]])
  expect(read(text).problems).toEqual([])
})
test('B18 a day with its weekday', () => {
  expect(incoming('交易日期|收入金额|对方户名 / 2026年11月29日 星期日|5|项知远')).toEqual([['项知远', 5]])
})
