import { namesForeign } from './currencies'

/** What a column of a statement may hold. `other`: known, and of no consequence for what came in. */
export const meanings = [
  ...(['day', 'income', 'outgo', 'amount', 'side', 'currency', 'payer', 'account', 'note'] as const),
  ...(['serial', 'voucher', 'status', 'balance', 'other'] as const),
] as const
export type Meaning = (typeof meanings)[number]

/** `付款人名称[ Payer's Name ]`, 对方户名（中文）: a gloss in square brackets says the same again. */
const withoutGloss = (heading: string) => heading.replace(/[[【][^\]】]*[\]】]/g, '')

/** All letters of it, also those in brackets and behind strokes: 收(付)方名称, 贷方发生额/元(收入). */
export const flat = (heading: string) =>
  withoutGloss(heading.normalize('NFKC'))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+±-]/gu, '')

const incoming =
  /贷|收入|转入|存入|汇入|来账|来帐|入账|入帐|进账|收款|收方|贷记|credit|deposit|^(发生额|金额)?收元?$/
const outgoing =
  /借|支出|转出|支取|取出|汇出|往账|往帐|出账|出帐|付款|付方|付出|支付|借记|debit|withdrawal|^(发生额|金额)?付元?$/
const amountWord = /金额|发生额|交易额|款额|数额|额$|amount|^金额/

const isSide = (text: string) =>
  /^(借贷|收支|收付|进出|存取|来往|往来|收入支出|支出收入|转入转出|入账出账|来账往账|往账来账|dc|cd|drcr|crdr)(方|账)?(标志|标识|标记|方向|类型|类别|性质|区分|符号|别|项)?$/.test(
    text,
  ) ||
  /^(交易|资金|记账|发生额?|收支|借贷)?(方向|收支|收付|借贷|正负号?|符号|[+±-]+)(标志|标识|标记|类型|符号)?$/.test(
    text,
  ) ||
  /(借贷|收支|收付|来往账?|进出账?|出入账?|往来账?)(款)?(标志|标识|标记|方向|类型|类别|性质|区分|符号)/.test(
    text,
  ) ||
  /^(来往账|来帐往帐|借贷别|direction)$/.test(text)

const isParty =
  /往来(单位|户)|对方|对手|付款|付方|收付|来款|汇款|交款|缴款|交易方|打款|转账人|存款人|payer|counterparty/
const isOwn = /本方|我方|己方|本行|收款|收方|开户名称|账户名称$|^(户名|账号|帐号|账户|卡号)$/

function partyMeaning(text: string): Meaning | null {
  const theirs =
    isParty.test(text) && !/方式|日期|时间|金额|额$|标志|类型|科目|手续费|用途|凭证|备注|附言/.test(text)
  if (!theirs) return isOwn.test(text) && !amountWord.test(text) ? 'other' : null
  if (/行名|开户|银行|行号|机构|网点|所在地|省|城市|地区|(付款|对方|汇款)行/.test(text) && !/户名/.test(text))
    return 'other'
  if (/收款/.test(text) && !/付/.test(text)) return 'other'
  if (/名|姓名|单位|信息|人$|方$|^对方$|^对手$/.test(text)) return 'payer'
  return /账号|帐号|卡号|账户|帐户|标识|account/.test(text) ? 'account' : 'payer'
}

function numberMeaning(text: string): Meaning | null {
  if (/凭证(种类|类型|名称)|币种|笔数|科目号|行号|客户号|柜员|终端|商户号|设备号|机构号|网点号/.test(text))
    return 'other'
  if (
    /流水|交易号|交易单号|微信订单号|支付宝交易号|业务单号|参考号|日志号|回单(编)?号|交易编号|交易标识|唯一|reference|serial/.test(
      text,
    )
  )
    return 'serial'
  if (/凭证|票号|支票|订单号|单号|序号|编号|传票|申请号|voucher/.test(text))
    return /^(序号|编号|行号|no)$/.test(text) ? 'other' : 'voucher'
  return null
}

function amountMeaning(text: string): Meaning | null {
  const ways = [incoming.test(text), outgoing.test(text)]
  const isAmount = amountWord.test(text)
  if (/笔数|次数|日|时间|行$|号$|名|方式|标志|类型/.test(text)) return null
  if (/手续费|服务费|费率|费用|退款|优惠|代金券|充值券|红包|折扣|税|利率|汇率|冻结|可用|限额|总额/.test(text))
    return 'other'
  const bare = text.replace(/人民币|本位币|rmb|cny|单位|万?元|[+±-]|^本期/g, '')
  if (ways[0] && ways[1]) return isAmount ? 'amount' : null
  const alone =
    /^(贷|借|收入|支出|转入|转出|存入|支取|汇入|汇出|收|付|来账|往账|入账|出账|进账|贷方|借方|贷记|借记|收方|付方|收款|付款|支付|credits?|debits?|deposits?|withdrawals?)(方|数|项|栏)?(贷方?|借方?|收入?|支出?|付|发生)?$/
  if (ways[0] && (isAmount || alone.test(bare))) return 'income'
  if (ways[1] && (isAmount || alone.test(bare))) return 'outgo'
  return isAmount ? 'amount' : null
}

/** What this heading means; null: nobody knows. */
export function meaningOf(heading: string): Meaning | null {
  const text = flat(heading)
  if (text === '') return null
  if (/余额|结余|balance/.test(text)) return 'balance'
  if (/币种|币别|货币|currency/.test(text)) return 'currency'
  if (/日期|时间|日$|date|time/.test(text))
    return /起息|打印|查询|导出|到期|更新|下载|创建|value/.test(text) ? 'other' : 'day'
  if (/用户标识|openid/.test(text)) return 'account'
  if (isSide(text)) return 'side'
  if (/状态|status|处理结果|^冲补?抹/.test(text)) return 'status'
  if (
    /摘要|附言|用途|备注|说明|留言|事由|商品|remark|purpose|memo|narrative/.test(text) &&
    !amountWord.test(text)
  )
    return 'note'
  return (
    numberMeaning(text) ??
    partyMeaning(text) ??
    amountMeaning(text) ??
    (/^现转|^信息标志|渠道|网点|机构|柜员|产品|分类|方式|科目|手续费|费率|汇率|钞汇|地点|场所|地区|国别|操作|复核|经办/.test(
      text,
    )
      ? 'other'
      : null)
  )
}

/** 万元, 千元: how much one of the column is worth in 元. */
export function unitOf(text: string): number {
  const plain = text.normalize('NFKC')
  if (/亿元/.test(plain)) return 100_000_000
  if (/万元/.test(plain)) return 10_000
  return /千元/.test(plain) ? 1_000 : 1
}

export const isForeignHeading = (heading: string) => namesForeign(heading.normalize('NFKC'))
