import { fieldName, linkOf, otherLinkOf, shownWithoutResult } from './field-codes'
import { childOf, childrenOf, isOn, valueOf, type XmlNode } from './xml-tree'

interface Open {
  code: string
  /** The result has begun. */
  isShown: boolean
  /** Its result has a drawing. */
  isDrawn: boolean
  form: XmlNode | undefined
}

/**
 * What a field shows at its end: text of its own, or nothing but its name when only Word could tell; or the address that its
 * text cannot carry.
 */
export type FieldEnd = { text: string } | { unknown: string } | { link: string } | null

/** Boxes and lists of a form keep what was chosen beside the field. */
function formText(form: XmlNode | undefined): string | null {
  const box = childOf(form, 'checkBox')
  if (box) return (isOn(box, 'checked') ?? isOn(box, 'default') ?? false) ? '☑' : '☐'
  const list = childOf(form, 'ddList')
  if (!list) return null
  const chosen = Number(valueOf(list, 'result') ?? valueOf(list, 'default') ?? 0)
  return childrenOf(list, 'listEntry')[chosen]?.attrs['val'] ?? ''
}

/** Fields written as begin, instruction, separate, result, end; they nest and run over paragraphs. */
export class Fields {
  readonly #open: Open[] = []

  /** Words in an instruction are not shown. */
  get isInCode() {
    return this.#open.some((field) => !field.isShown)
  }

  get link(): string | null {
    return (
      this.#open
        .map(({ code }) => linkOf(code))
        .filter((url) => url !== null)
        .at(-1) ?? null
    )
  }

  instruct(text: string) {
    const field = this.#open.at(-1)
    if (field && !field.isShown) field.code += text
  }

  mark(node: XmlNode): FieldEnd {
    const type = node.attrs['fldCharType']
    if (type === 'begin')
      this.#open.push({ code: '', isShown: false, isDrawn: false, form: childOf(node, 'ffData') })
    else if (type === 'separate') this.#showResult()
    else if (type === 'end') return this.#end()
    return null
  }

  draw() {
    for (const field of this.#open) field.isDrawn = true
  }

  #showResult() {
    const field = this.#open.at(-1)
    if (field) field.isShown = true
  }

  #end(): FieldEnd {
    const field = this.#open.pop()
    if (!field || this.isInCode) return null
    const chosen = formText(field.form)
    if (chosen !== null) return { text: chosen }
    if (!field.isShown) return endOf(field.code)
    if (fieldName(field.code) === 'INCLUDEPICTURE' && !field.isDrawn) return { unknown: 'INCLUDEPICTURE' }
    const link = otherLinkOf(field.code)
    return link === null ? null : { link }
  }
}

export function endOf(code: string): FieldEnd {
  const text = shownWithoutResult(code)
  if (text === null) return { unknown: fieldName(code) }
  return text ? { text } : null
}
