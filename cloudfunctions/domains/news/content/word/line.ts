import { shortened } from './places'

/** Marks of a piece of text, outermost first. */
export type Marks = readonly string[]

const closing = (mark: string) => mark.slice(0, mark.includes(' ') ? mark.indexOf(' ') : undefined)

export const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

/** The content of one paragraph as HTML; neighbours that look alike become one. */
export class Line {
  readonly #pieces: { html: string; marks: Marks }[] = []
  #text = ''
  hasPicture = false

  add(text: string, marks: Marks = []) {
    this.#text += text
    this.#piece(escaped(text), marks)
  }

  addHtml(html: string, marks: Marks = []) {
    this.#text += html.replace(/<[^>]*>/g, '')
    this.#piece(html, marks)
  }

  break() {
    this.#text += ' '
    this.#piece('<br>', [])
  }

  picture(id: string, alt: string) {
    this.hasPicture = true
    this.#piece(`<img src="file:${id}" alt="${escaped(alt)}">`, [])
  }

  #piece(html: string, marks: Marks) {
    const last = this.#pieces.at(-1)
    if (last && last.marks.join() === marks.join()) last.html += html
    else this.#pieces.push({ html, marks })
  }

  get text() {
    return this.#text
  }

  get isEmpty() {
    return !this.hasPicture && this.#text.trim() === ''
  }

  get html() {
    return this.#pieces
      .map(({ html, marks }) => {
        if (html.trim() === '') return html
        const open = marks.map((mark) => `<${mark}>`).join('')
        return (
          open +
          html +
          [...marks]
            .reverse()
            .map((mark) => `</${closing(mark)}>`)
            .join('')
        )
      })
      .join('')
      .replace(/^(<br>|\s)+|(<br>|\s)+$/g, '')
  }
}

/** For an alternative text: what is longer would be cut without a word. */
export const MAX_ALT = 100
/** Word's own guesses ("描述已自动生成") and names of files are no captions. */
export function captionOf(description: string | undefined): string {
  const text = (description ?? '').replace(/\s+/g, ' ').trim()
  const isNoCaption =
    /自动生成|automatically generated/i.test(text) || /\.(png|jpe?g|gif|bmp|tiff?|emf|wmf)$/i.test(text)
  return isNoCaption ? '' : text
}
export const cutCaption = (caption: string) => shortened(caption, MAX_ALT - 1)
