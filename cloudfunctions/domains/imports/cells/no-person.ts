import { isSumRow, SUM_ROW } from './sum-row'

/** What stands beneath a table or between its pages: 制表人：李四, 注, 以上名单截至11月, 第 1 页 共 3 页, 2026年11月29日. */
const NOTE =
  /[:：。；;]|^(注|备注|说明|以[上下]|制表|填表|审核|统计|截[至止]|打印|导出|第\s*\d+\s*页|共\s*\d+|\d{4}\s*年)/
/** 一、理事, （二）会员, 副会长, 北京温州商会: above those who belong to it. */
const SECTION =
  /^(第?[一二三四五六七八九十]+[、.．章部分]|[(（][一二三四五六七八九十]+[)）])|(会长|秘书长|理事长?|监事长?|顾问|委员|会员|干事|单位|名单|商会|分会|小组|党支部)(\s*[(（]?\d+[人名位家][)）]?)?$/

export const A_HEADING = '姓名一格像表头，不是一个人，不用导入'

/** Why a line of a list of people is about nobody; '' when it may be about somebody. */
export function whyNoPerson(cells: readonly string[]): string {
  if (isSumRow(cells)) return SUM_ROW
  const filled = cells.filter(Boolean)
  if (filled.length > 0 && filled.every((cell) => NOTE.test(cell))) return '像表下面的说明，不用导入'
  if (filled.length === 1 && SECTION.test(filled[0]!)) return '像分组的标题，不用导入'
  return ''
}
