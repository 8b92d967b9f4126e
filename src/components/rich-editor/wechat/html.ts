import { DIVIDER } from '../divider'

/**
 * WeChat's <editor> knows neither tables nor quotes: it drops the tags and keeps the words
 * (https://developers.weixin.qq.com/miniprogram/dev/component/editor.html, 支持的标签). So on its way in a quote becomes an indented
 * paragraph, and a table becomes one line that stands for it; on its way out they are put back.
 */
export const QUOTE_INDENT = '1.5em'

export const plain = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** Deleting the line deletes the table. */
const standIn = (number: number, table: string) =>
  `<p>【表格${number}：${plain(table).slice(0, 16)}…（不能在手机上修改）】</p>`

const indented = (inner: string) =>
  (/<p[ >]/.test(inner) ? inner : `<p>${inner}</p>`).replace(
    /<p(?: [^>]*)?>/g,
    `<p style="padding-left: ${QUOTE_INDENT};">`,
  )

export function toWechat(html: string) {
  const tables: string[] = []
  const shown = html
    .replace(/<table[\s\S]*?<\/table>/g, (table) => standIn(tables.push(table), table))
    .replace(/<blockquote[^>]*>([\s\S]*?)<\/blockquote>/g, (_, inner: string) => indented(inner))
  return { html: shown, tables }
}

export function fromWechat(html: string, tables: readonly string[]) {
  return html
    .replace(/ wx:nodeid="[^"]*"/g, '')
    .replace(/<hr[^>]*>/g, DIVIDER)
    .replace(
      /<p[^>]*>(?:<[^p/][^>]*>)*【表格(\d+)：[\s\S]*?<\/p>/g,
      (line, number: string) => tables[Number(number) - 1] ?? line,
    )
    .replace(/<p [^>]*padding-left: ?1\.5em[^>]*>([\s\S]*?)<\/p>/g, '<blockquote>$1</blockquote>')
}
