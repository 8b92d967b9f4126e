const period = /^(人民币|rmb|cny)?(\d{4}年?)?(\d{1,2}(月份?|季度))?(\d{1,2}日)?/i
const tally = /[:：]?[\d,.]*(笔|条|次|元|行)?[\d,.]*(笔|条|次|元|行)?$/

const counted = /^(收入|支出|借方|贷方|收|支|借|贷)?(总|交易)*(共|笔数)[:：]?\d/
const total =
  /^(本|上|当|全|每|前|昨|今)?(日|天|月|季|季度|年|年度|期|页|旬|周|次|行|账户|户|区间|全部)?(收入|支出|借方|贷方|借|贷|发生额?|交易|到账|入账|金额|来账|往账)*(合计|总计|小计|累计|共计|汇总|总额|总数|总和|总金额|总收入|总支出|发生额|结余|余额)(收入|支出|借方|贷方|发生额?|金额|数|额|笔数)*$/
const carried =
  /^(承|接|转|过|续)(自|入)?(前|上|次|下)(页|月|年|期)$|^(上|前|本|下)?(页|月|年|期|日|年度)?(余额)?结转(上|前|次|下|本)?(页|月|年|期|日|年度)?(余额)?$|^(上|前)(页|月|年|期|日|年度)(余额)?转(入|来|下)$|^(期初|期末|年初|月初|月末|年末|昨日|上日|日初|日终|当前|账户)(余额|结余|金额)?$/
const english = /^(sub)?total|^grandtotal|^(brought|carried)forward|^[bc]\/f$|^(opening|closing)balance$/i

/** 合 计, 本月合计, 2026年11月合计, 承前页, 过次页, 期初余额 …: the whole cell says that the line adds up or carries over. */
export function isSumWord(cell: string): boolean {
  const text = cell.replace(/[\s()【】[\]*=—-]/g, '')
  if (text === '') return false
  if (english.test(text)) return true
  if (counted.test(text) && /^[\d.,:：共总交易收支入出借贷方笔条次数金合计元]*$/.test(text)) return true
  const bare = text.replace(period, '').replace(tally, '')
  return bare !== '' && (total.test(bare) || carried.test(bare))
}

/** The line above the figures of a bill's summary: 总交易单数, 总笔数. */
export const isSummaryHeading = (cells: readonly string[]) =>
  /^(资金流水)?总(交易)?(单|笔|条)数/.test(cells.find(Boolean) ?? '')
