import { templates, type TemplateData, type TemplateKey } from '@contract/subscribe-templates'
import { formatDate, fromShanghai } from '@contract/values/time'

/** Of a `thing`, and of digits in an `amount`, at most. */
const THING_MAX = 20
const PHRASE_MAX = 5
const AMOUNT_DIGITS_MAX = 10

/** As WeChat counts: a character beyond the basic plane is two. None is cut in half. */
function cut(text: string, max: number): string {
  let kept = ''
  for (const character of text) {
    if (kept.length + character.length > max) break
    kept += character
  }
  return kept
}

const clip = (text: string, max: number) => (text.length <= max ? text : `${cut(text, max - 1)}…`)

function amount(text: string): string {
  const [, whole = '0', cents = ''] = /(\d+)(\.\d{1,2})?/.exec(text.replace(/,/g, '')) ?? []
  return `${whole.slice(0, AMOUNT_DIGITS_MAX)}${cents}元`
}

const inWords = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDate(fromShanghai(text)) : text.trim()

/** By the type that the name of a field begins with. */
const fitting: Record<string, (text: string) => string> = {
  thing: (text) => clip(text.replace(/\s+/g, ' ').trim(), THING_MAX) || '无',
  phrase: (text) => cut(text.replace(/[^\p{Script=Han}]/gu, ''), PHRASE_MAX) || '通知',
  amount,
  time: inWords,
  date: inWords,
}

/** What WeChat refuses (47003) is never sent: long words are clipped, empty ones filled. */
export function fit<K extends TemplateKey>(template: K, data: TemplateData<K>): TemplateData<K> {
  const said = data as Record<string, string>
  const names = Object.keys(templates[template].fields)
  return Object.fromEntries(
    names.map((name) => [name, fitting[name.replace(/\d+$/, '')]!(said[name] ?? '')]),
  ) as TemplateData<K>
}
