import { Delta } from 'quill'
import { DIVIDER_TEXT } from '../divider'
import { cleanTable } from './table'

type Matcher = (node: Node, delta: Delta) => Delta

const asHeading =
  (level: 2 | 3): Matcher =>
  (_node, delta) =>
    delta.compose(new Delta().retain(delta.length(), { header: level }))

const table: Matcher = (node) => new Delta().insert({ 'whole-table': cleanTable(node as HTMLTableElement) })

const divider: Matcher = () => new Delta().insert({ divider: true })

const dividerInWords: Matcher = (node, delta) =>
  node.textContent === DIVIDER_TEXT ? divider(node, delta) : delta

/** How foreign HTML becomes ours: two heading levels, tables whole, only pictures that are already with us. */
export function pasteMatchers(acceptsImage: (url: string) => boolean, leaveOut: () => void) {
  const image: Matcher = (node, delta) => {
    if (acceptsImage((node as HTMLImageElement).getAttribute('src') ?? '')) return delta
    leaveOut()
    return new Delta()
  }
  return [
    ['h1', asHeading(2)],
    ['h4, h5, h6', asHeading(3)],
    ['table', table],
    ['hr', divider],
    ['p', dividerInWords],
    ['img', image],
  ] as [string, Matcher][]
}
