import Quill from 'quill'
import { DIVIDER } from '../divider'
import type { BlockEmbed as BlockEmbedClass } from 'quill/blots/block.js'

const BlockEmbed = Quill.import('blots/block/embed') as typeof BlockEmbedClass

class Divider extends BlockEmbed {
  static override blotName = 'divider'
  static override tagName = 'HR'

  html() {
    return DIVIDER
  }
}

/** A table as one piece: it can be moved, kept or deleted, and is changed in Word. Quill's own table module loses merged cells. */
class WholeTable extends BlockEmbed {
  static override blotName = 'whole-table'
  static override tagName = 'FIGURE'
  static override className = 'rich-editor__table'

  static override create(html: string) {
    const node = super.create() as HTMLElement
    node.innerHTML = html
    node.setAttribute('contenteditable', 'false')
    return node
  }

  static override value(node: HTMLElement) {
    return node.innerHTML
  }

  html() {
    return (this.domNode as HTMLElement).innerHTML
  }
}

/** What may be in an article. Colours, fonts and sizes of a paste are dropped because they are not named here. */
export const formats = [
  'bold',
  'italic',
  'underline',
  'strike',
  'script',
  'link',
  'header',
  'list',
  'blockquote',
  'align',
  'image',
  'divider',
  'whole-table',
]

export function registerFormats() {
  Quill.register('formats/divider', Divider, true)
  Quill.register('formats/whole-table', WholeTable, true)
  Quill.register('formats/align', Quill.import('attributors/style/align'), true)
}
