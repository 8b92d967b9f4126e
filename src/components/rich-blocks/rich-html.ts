/**
 * rich-text takes no stylesheet for tags, so the sanitised HTML gets its looks inline. The tags come from the server's
 * allow-list and carry no styles of their own.
 */
const styles: Record<string, string> = {
  p: 'margin:0',
  a: 'color:var(--accent);text-decoration:underline',
  table: 'border-collapse:collapse;min-width:100%',
  th: 'border:1px solid var(--edge);padding:8px 10px;min-width:3.5em;background:var(--quiet-soft);font-weight:600;text-align:left',
  td: 'border:1px solid var(--edge);padding:8px 10px;min-width:3.5em;vertical-align:top',
  hr: 'border:none;border-top:1px solid var(--line);margin:8px 0',
}
const TAG = /<(p|a|table|th|td|hr)\b([^>]*)>/g

export const withLooks = (html: string) =>
  html.replace(TAG, (_, tag: string, attributes: string) => {
    const own = /\sstyle="([^"]*)"/.exec(attributes)?.[1]
    const rest = attributes.replace(/\sstyle="[^"]*"/, '')
    return `<${tag} style="${styles[tag]}${own ? `;${own}` : ''}"${rest}>`
  })

export interface Link {
  url: string
  text: string
}
const LINK = /<a\b[^>]*\shref="(https?:[^"]+)"[^>]*>(.*?)<\/a>/g

/** Links cannot be followed out of a mini-program; they can be copied. */
export const linksOf = (html: string): Link[] =>
  [...html.matchAll(LINK)].map(([, url = '', inner = '']) => ({
    url: url.replace(/&amp;/g, '&'),
    text: inner.replace(/<[^>]+>/g, ''),
  }))
