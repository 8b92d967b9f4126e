import { importColumns, type ImportKind } from '@contract/imports'
import { normalise } from '../../../kernel/search-terms'

/** How else chambers head these columns. */
const synonyms: Record<ImportKind, Record<string, readonly string[]>> = {
  roster: {
    chamber: ['商会名称', '所属商会', '所在商会', '商会全称'],
    post: ['职务', '职位', '商会职务', '担任职务'],
    name: ['名字', '姓 名', '联系人'],
    phone: ['手机', '手机号码', '电话', '电话号码', '联系电话', '联系方式', '移动电话'],
    startsOn: ['任期起', '任职日期', '任职时间', '开始日期', '起始日期', '当选日期'],
    endsOn: ['任期止', '届满日期', '任期届满', '结束日期', '截止日期', '到期日期'],
  },
  merchants: {
    name: ['名字', '姓 名', '联系人', '负责人', '法人'],
    phone: ['手机', '手机号码', '电话', '电话号码', '联系电话', '联系方式', '移动电话'],
    company: ['企业名称', '公司', '公司名称', '单位', '单位名称', '工作单位'],
    chamber: ['商会', '商会名称', '所在商会'],
    place: ['地区', '城市', '地址', '所在城市', '所在地区', '经商地'],
    industry: ['所属行业', '主营行业', '从事行业', '主营', '主营业务'],
  },
}

/** Without blanks, a required-mark or an explanation in brackets. */
const bare = (heading: string) =>
  normalise(heading.replace(/[(（][^)）]*[)）]/g, '').replace(/[*＊]/g, '')).replace(/ /g, '')

/** Our column that this heading means; '' when it means none. */
export function columnOf(kind: ImportKind, heading: string): string {
  const wanted = bare(heading)
  if (!wanted) return ''
  const fits = ([column, { name }]: [string, { name: string }]) =>
    [name, ...(synonyms[kind][column] ?? [])].some((word) => bare(word) === wanted)
  return Object.entries(importColumns[kind]).find(fits)?.[0] ?? ''
}

/** The first heading that fits each of our columns. */
export function suggestMapping(kind: ImportKind, headings: readonly string[]): Record<string, number> {
  const mapping: Record<string, number> = {}
  headings.forEach((heading, i) => {
    const column = columnOf(kind, heading)
    if (column && mapping[column] === undefined) mapping[column] = i
  })
  return mapping
}
