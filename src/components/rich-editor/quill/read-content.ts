import type Quill from 'quill'
import type { Content } from '../types'

const hasEmbed = (quill: Quill) => quill.getContents().ops.some((op) => typeof op.insert === 'object')

/** Quill writes every space as `&nbsp;`, which would stop lines from breaking. https://github.com/slab/quill/issues/4509 */
const breakable = (html: string) => html.replace(/&nbsp;/g, ' ')

export function readContent(quill: Quill): Content {
  const text = quill.getText().trim()
  const isEmpty = text === '' && !hasEmbed(quill)
  return { html: isEmpty ? '' : breakable(quill.getSemanticHTML()), text }
}
