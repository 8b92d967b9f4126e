import fc from 'fast-check'

/** What a bank knows of one movement. */
interface Movement {
  kind: 'in' | 'out' | 'sum' | 'foreign' | 'undone'
  fen: number
  payer: string
  time: string
  serial: string
}

/** How a file tells which way money went. */
export const ways = ['brackets', 'columns', 'twoLines', 'signs', 'codes', 'words', 'marks'] as const
type Way = (typeof ways)[number]

export interface Made {
  lines: string[][]
  /** What came in and stayed, and what came in and was taken back, in 分. */
  incoming: number[]
  undone: number[]
  foreign: number
  sums: number
  outgoing: number
}

type Pick = <T>(all: readonly T[]) => T

const yuan = (fen: number) => (fen / 100).toFixed(2)
const grouped = (fen: number) => yuan(fen).replace(/\B(?=(\d{3})+(?!\d))/g, ',')

const pairs: Record<'columns' | 'brackets', readonly (readonly [string, string])[]> = {
  columns: [
    ['贷方发生额/元', '借方发生额/元'],
    ['收入金额', '支出金额'],
    ['贷方金额', '借方金额'],
    ['转入金额', '转出金额'],
    ['贷 方', '借 方'],
    ['存入', '支取'],
  ],
  brackets: [
    ['交易金额(收入)', '交易金额(支出)'],
    ['发生额（贷方）', '发生额（借方）'],
    ['金额【贷】'.replace('【', '(').replace('】', ')'), '金额(借)'],
    ['收入（+元）', '支出（-元）'],
  ],
}
const sides: Record<'codes' | 'words', readonly (readonly [heading: string, came: string, went: string])[]> =
  {
    codes: [
      ['借贷标志', '2', '1'],
      ['借贷标志', 'C', 'D'],
      ['D/C', 'CR', 'DR'],
      ['借/贷', '贷', '借'],
      ['正负号', '+', '-'],
    ],
    words: [
      ['收支', '收入', '支出'],
      ['收/支', '入账', '出账'],
      ['来账/往账', '来账', '往账'],
      ['交易类型[ Transaction Type ]', '来账', '往账'],
      ['收付标志', '收', '付'],
      ['资金方向', '转入', '转出'],
      ['哪一种', '贷方', '借方'],
    ],
  }

const sumWords = [
  '本月合计',
  '承前页',
  '本日合计',
  '本年累计',
  '过次页',
  '合计',
  '小计',
  '期初余额',
  '上页结转',
]
const days = ['交易日期', '交易时间', '记账日期', '入账日期[ Date ]', '日期', '交易日']
const payers = [
  '对方户名',
  '对方单位名称',
  '收(付)方名称',
  '收/付方名称',
  '对方账号名称',
  '交易对手名称',
  '对手信息',
  "付款人名称[ Payer's Name ]",
]
const serials = ['流水号', '交易流水号[ Transaction reference number ]', '核心流水号', '交易单号']
const notes = ['摘要', '附言', '用途[ Purpose ]', '备注']
const people = ['项知远', '郑海川', '瓯海鞋业有限公司', '林晓瓯', '阿卜杜拉·买买提', '温州累计公司']
const titles = [
  ['温州银行对公账户明细'],
  ['账号：3301****1234', '', '户名：基金会'],
  ['查询期间：2026-11-01 至 2026-11-29'],
  [''],
]

/** Cells of money under their headings, for one movement. */
interface Money {
  headings: string[]
  second?: string[]
  cells(movement: Movement, shown: string): string[]
}

const isIn = ({ kind }: Movement) => kind !== 'out'

function moneyOf(way: Way, pick: Pick): Money {
  if (way === 'columns' || way === 'brackets') {
    const [income, outgo] = pick(pairs[way])
    const zero = pick(['', '0.00', '-'])
    return {
      headings: [outgo, income],
      cells: (movement, shown) => (isIn(movement) ? [zero, shown] : [shown, zero]),
    }
  }
  if (way === 'twoLines')
    return {
      headings: [pick(['发生额', '交易金额', '金额']), ''],
      second: pick([
        ['借方', '贷方'],
        ['支出', '收入'],
      ]),
      cells: (movement, shown) => (isIn(movement) ? ['', shown] : [shown, '']),
    }
  const amount = pick(['交易金额', '金额', '发生额', '交易金额[ Trade Amount ]'])
  if (way === 'signs') {
    const [plus, minus] = [pick(['', '+']), pick(['-', '−', '('])]
    const out = (shown: string) => (minus === '(' ? `(${shown})` : `${minus}${shown}`)
    return {
      headings: [amount],
      cells: (movement, shown) => [
        isIn(movement) ? `${shown.startsWith('-') ? '' : plus}${shown}` : out(shown),
      ],
    }
  }
  if (way === 'marks') {
    const [came, went] = pick([
      ['CR', 'DR'],
      ['贷', '借'],
    ] as const)
    return { headings: [amount], cells: (movement, shown) => [`${shown} ${isIn(movement) ? came : went}`] }
  }
  const [heading, came, went] = pick(sides[way])
  return { headings: [amount, heading], cells: (movement, shown) => [shown, isIn(movement) ? came : went] }
}

const blank = (n: number) => Array<string>(n).fill('')

/** Shuffles whole groups of columns, so that a divided heading stays together. */
function arranged<T>(groups: T[], pick: Pick): T[] {
  const rest = [...groups]
  const found: T[] = []
  while (rest.length > 0) found.push(...rest.splice(rest.indexOf(pick(rest)), 1))
  return found
}

/** A statement as some bank might write it, and what is in it. */
export function statement(way: Way, movements: readonly Movement[], pick: Pick): Made {
  const money = moneyOf(way, pick)
  const stamp = pick([
    (time: string) => `2026-11-20 ${time}`,
    (time: string) => `20261120${time.replace(/:/g, '')}`,
    () => '2026/11/20',
    () => '2026年11月20日',
    (time: string) => `2026-11-20-${time.replace(/:/g, '.')}`,
  ])
  const write = pick([yuan, grouped, (fen: number) => `¥${grouped(fen)}`])
  const [hasSerial, hasCurrency] = [pick([true, false]), pick([true, false])]
  const foreignMark = pick(['US$', 'HK$', 'EUR '])
  const groups = arranged(
    [
      'day',
      'money',
      'payer',
      'note',
      ...(hasSerial ? ['serial'] : []),
      ...(hasCurrency ? ['currency'] : []),
      'balance',
    ],
    pick,
  )
  const headings: Record<string, string[]> = {
    ...{ day: [pick(days)], money: money.headings, payer: [pick(payers)], note: [pick(notes)] },
    ...{
      serial: [pick(serials)],
      currency: [pick(['币种', '交易货币[ Trade Currency ]'])],
      balance: [pick(['余额', '账户余额(元)'])],
    },
  }
  const line = (cells: (group: string) => string[]) => groups.flatMap(cells)
  const shownOf = (movement: Movement) =>
    movement.kind === 'foreign' && !hasCurrency
      ? `${foreignMark}${grouped(movement.fen)}`
      : write(movement.fen)
  const rowOf = (movement: Movement) =>
    line((group) => {
      if (group === 'day') return [stamp(movement.time)]
      if (group === 'money') return money.cells(movement, shownOf(movement))
      if (group === 'payer') return [movement.payer]
      if (group === 'serial') return [movement.serial]
      if (group === 'currency')
        return [movement.kind === 'foreign' ? pick(['USD', '美元', '港币']) : pick(['人民币', 'CNY'])]
      return group === 'note' ? [pick(['捐款', '五水共治', '转账', ''])] : ['1,234.56']
    })
  const reversalOf = (movement: Movement) =>
    line((group) => {
      if (group === 'day') return [stamp('23:59:59')]
      if (group === 'money') {
        // Where a sign says that money went out, the words make a reversal of it.
        const shown = way === 'signs' ? `-${yuan(movement.fen)}` : `-${grouped(movement.fen)}`
        return money.cells(movement, shown)
      }
      if (group === 'payer') return [movement.payer]
      if (group === 'serial') return [`R${movement.serial}`]
      if (group === 'currency') return ['CNY']
      return group === 'note' ? [pick(['冲正', '抹账', '红字冲销', '冲正退回'])] : ['1']
    })
  const sumOf = (movement: Movement, dated: boolean) =>
    line((group) => {
      if (group === 'day') return [dated ? stamp('23:00:00') : '']
      if (group === 'money') return money.cells({ ...movement, kind: 'in' }, write(movement.fen))
      return group === 'note' ? [pick(sumWords)] : group === 'payer' || group === 'serial' ? [''] : ['9']
    })
  const body = movements.flatMap((movement) => {
    if (movement.kind === 'sum') return [sumOf(movement, pick([true, false]))]
    return movement.kind === 'undone' ? [rowOf(movement), reversalOf(movement)] : [rowOf(movement)]
  })
  const top = line((group) => headings[group]!)
  const second = line((group) => (group === 'money' ? (money.second ?? []) : blank(headings[group]!.length)))
  const above = Array.from({ length: pick([0, 1, 4]) }, () => pick(titles))
  const fens = (kind: Movement['kind']) =>
    movements.filter((each) => each.kind === kind).map(({ fen }) => fen)
  return {
    lines: [...above, top, ...(money.second ? [second] : []), ...body],
    ...{ incoming: fens('in'), undone: fens('undone'), foreign: fens('foreign').length },
    ...{ sums: fens('sum').length, outgoing: fens('out').length },
  }
}

const movement: fc.Arbitrary<Movement> = fc.record({
  kind: fc.constantFrom<Movement['kind']>('in', 'in', 'in', 'out', 'out', 'sum', 'foreign', 'undone'),
  fen: fc.integer({ min: 1, max: 2_000_000_000 }),
  payer: fc.constantFrom(...people),
  time: fc
    .tuple(fc.integer({ min: 0, max: 22 }), fc.integer({ min: 0, max: 59 }), fc.integer({ min: 0, max: 59 }))
    .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':')),
  serial: fc.integer({ min: 10_000_000, max: 99_999_999 }).map((n) => `SN${n}`),
})

export const statements: fc.Arbitrary<Made> = fc
  .tuple(
    fc.constantFrom(...ways),
    fc.array(movement, { minLength: 1, maxLength: 12 }),
    fc.infiniteStream(fc.nat()),
  )
  .map(([way, movements, numbers]) =>
    statement(way, movements, <T>(all: readonly T[]) => all[(numbers.next().value as number) % all.length]!),
  )
