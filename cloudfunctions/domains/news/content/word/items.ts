/** One piece of the text. `inner` is inline HTML. */
export interface Item {
  tag: 'p' | 'heading' | 'li' | 'blockquote' | 'table'
  inner: string
  /** Of a heading: 0 is the title, 1 Word's 标题 1. */
  level?: number
  align?: 'center' | 'right'
}

const style = ({ align }: Item) => (align ? ` style="text-align:${align}"` : '')

const levelOf = ({ tag, level = 0 }: Item) => (tag === 'heading' ? level : null)

/** Articles have two levels of headings below their title: the highest that the text uses, and all others. */
function highestLevel([first, ...others]: readonly Item[]): number {
  const levels = others.map(levelOf).filter((level) => level !== null)
  return levels.length > 0 ? Math.min(...levels) : (first?.level ?? 0)
}

function htmlOf(item: Item, at: number, highest: number): string {
  if (item.tag === 'heading') {
    const tag = at === 0 || (item.level ?? 0) <= highest ? 'h2' : 'h3'
    return `<${tag}${style(item)}>${item.inner}</${tag}>`
  }
  if (item.tag === 'blockquote') return `<blockquote><p${style(item)}>${item.inner}</p></blockquote>`
  return `<${item.tag}${style(item)}>${item.inner}</${item.tag}>`
}

/** Bullets that follow each other are one list. */
export function htmlOfItems(items: readonly Item[]): string {
  const highest = highestLevel(items)
  return items
    .map((item, at) => {
      if (item.tag !== 'li') return htmlOf(item, at, highest)
      const begins = items[at - 1]?.tag !== 'li'
      const ends = items[at + 1]?.tag !== 'li'
      return `${begins ? '<ul>' : ''}<li>${item.inner}</li>${ends ? '</ul>' : ''}`
    })
    .join('')
}

/** In a cell there are lines only: the editors keep no more of it. */
export const linesOf = (items: readonly Item[]) =>
  items.map(({ tag, inner }) => (tag === 'li' ? `• ${inner}` : inner)).filter(Boolean)
