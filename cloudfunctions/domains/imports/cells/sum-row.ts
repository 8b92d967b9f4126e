const SUM =
  /^(本页|本列|以上|全部|人数|总)?(合计|总计|小计|共计|累计|总人数|总数)(人数)?[:：]?\d*[人位名家条个]?$/

/** 合计, 小计：12 人, 共 35 人 in the first cell that holds something. */
export function isSumRow(cells: readonly string[]): boolean {
  const first = cells.find(Boolean)?.replace(/\s/g, '') ?? ''
  return SUM.test(first) || /^共计?\d+[人位名家条个]/.test(first)
}

export const SUM_ROW = '合计行，不用导入'
