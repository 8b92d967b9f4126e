import type { LeftOut } from '@contract/tables'
import { cellText, shortened } from './cell-text'

/** Fonts, sizes, colours, page numbers, dates: codes of a printed line that are no text (ECMA-376 18.3.1.46). */
const codes = /&(?:"[^"]*"|K[\dA-F]{6}|K\d\d[+-]\d{3}|\d+|[A-Z&])/gi

const textOf = (code: string) =>
  code === '&&' ? '&' : /^&G$/i.test(code) ? '图片' : /^&[LCR]$/i.test(code) ? ' ' : ''

/** 第 &P 页，共 &N 页 says nothing; neither do marks alone. */
const saysMore = (text: string) => /[\p{L}\p{N}]/u.test(text.replace(/[第页共]/g, ''))

const ofSheet = (sheet: string, found: string, why: string): LeftOut => ({
  ...{ kind: 'sheet', sheet, row: null, column: null },
  ...{ found: shortened(found), why },
})

/** What belongs to a sheet and stands in none of its cells: lines printed above and below, addresses behind texts. */
export function leftOutBeside(
  sheet: string,
  printed: readonly string[],
  links: readonly string[],
): LeftOut[] {
  const lines = new Set(printed.map((line) => cellText(line.replace(codes, textOf))).filter(saysMore))
  const linked = links.length > 0 ? [ofSheet(sheet, links[0]!, linksInWords(links.length))] : []
  return [...[...lines].map((line) => ofSheet(sheet, line, '页眉、页脚里的字，没有读')), ...linked]
}

const linksInWords = (count: number) => `有 ${count} 处文字带链接，文字读了，链接的地址没有读`
