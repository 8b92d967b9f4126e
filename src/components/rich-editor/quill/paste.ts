import Quill, { type Delta } from 'quill'
import { DIVIDER_TEXT } from '../divider'
import { cleanTable } from './table'

type Matcher = (node: Node, delta: Delta) => Delta

const NewDelta = Quill.import('delta') as typeof Delta

const asHeading =
  (level: 2 | 3): Matcher =>
  (_node, delta) =>
    delta.compose(new NewDelta().retain(delta.length(), { header: level }))

const table: Matcher = (node) =>
  new NewDelta().insert({ 'whole-table': cleanTable(node as HTMLTableElement) })

const nothing: Matcher = () => new NewDelta()

const divider: Matcher = () => new NewDelta().insert({ divider: true })

const dividerInWords: Matcher = (node, delta) =>
  node.textContent === DIVIDER_TEXT ? divider(node, delta) : delta

/** How foreign HTML becomes ours: two heading levels, tables whole, only pictures that are already with us. */
export function pasteMatchers(acceptsImage: (url: string) => boolean, leaveOut: () => void) {
  const image: Matcher = (node, delta) => {
    if (acceptsImage((node as HTMLImageElement).getAttribute('src') ?? '')) return delta
    leaveOut()
    return new NewDelta()
  }
  return [
    ['h1', asHeading(2)],
    ['h4, h5, h6', asHeading(3)],
    ['table', table],
    ['hr', divider],
    ['script, title, object, iframe', nothing],
    ['p', dividerInWords],
    ['img', image],
  ] as [string, Matcher][]
}
