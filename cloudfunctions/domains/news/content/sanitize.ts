import type { IOptions, Attributes, Tag } from 'sanitize-html'

/** What the editor, Word and a paste from the web may leave in an article. Everything else goes; its text stays. */
const allowedTags = [
  ...['h2', 'h3', 'p', 'br', 'strong', 'em', 'u', 's', 'sub', 'sup', 'a'],
  ...['ul', 'ol', 'li', 'blockquote', 'img'],
  ...['table', 'thead', 'tbody', 'tr', 'th', 'td'],
]

const renamed: Record<string, string> = {
  ...{ h1: 'h2', h4: 'h3', h5: 'h3', h6: 'h3' },
  ...{ b: 'strong', i: 'em', strike: 's', del: 's', ins: 'u' },
  ...{ div: 'p', section: 'p', article: 'p', pre: 'p', center: 'p' },
}

/** Quill writes alignment as a class. A letter's signature stands on the right, so it is kept. */
function keepAlignment(tagName: string, { class: names = '', style = '', ...attribs }: Attributes): Tag {
  const side = /\bql-align-(center|right)\b/.exec(names)?.[1]
  const text = side ? `text-align:${side}` : style
  return { tagName, attribs: text ? { ...attribs, style: text } : attribs }
}

/** Our own pictures: `file:ID` as stored, or the address we gave out, `…/files/ID.ext?…`. */
export function fileIdOf(src: string | undefined): string | null {
  return (
    /^file:(f_[0-9a-f]{24})$|\/files\/(f_[0-9a-f]{24})\.\w+(?:[?#]|$)/
      .exec(src ?? '')
      ?.slice(1)
      .find(Boolean) ?? null
  )
}

const optionsFor = (onForeignPicture: () => void): IOptions => ({
  allowedTags,
  allowedAttributes: {
    a: ['href'],
    img: ['src', 'alt'],
    li: ['data-list'],
    td: ['colspan', 'rowspan'],
    th: ['colspan', 'rowspan'],
    ...{ p: ['style'], h2: ['style'], h3: ['style'] },
  },
  allowedStyles: { '*': { 'text-align': [/^(center|right)$/] } },
  allowedSchemes: ['http', 'https'],
  allowedSchemesByTag: { img: ['file'] },
  allowProtocolRelative: false,
  nestingLimit: 30,
  transformTags: {
    ...Object.fromEntries(
      Object.entries(renamed).map(([from, to]) => [from, (_: string, a: Attributes) => keepAlignment(to, a)]),
    ),
    ...Object.fromEntries(['p', 'h2', 'h3'].map((tag) => [tag, keepAlignment])),
    img: (tagName, { src, alt = '' }): Tag => {
      const id = fileIdOf(src)
      if (!id) onForeignPicture()
      return { tagName, attribs: id ? { src: `file:${id}`, alt: alt.slice(0, 100) } : ({} as Attributes) }
    },
  },
  exclusiveFilter: ({ tag, attribs }) => tag === 'img' && !attribs.src,
})

/** The only way HTML gets in. `foreignPictures` counts pictures from elsewhere, which are left out. */
export async function sanitize(html: string): Promise<{ html: string; foreignPictures: number }> {
  const { default: sanitizeHtml } = await import('sanitize-html')
  let foreignPictures = 0
  const once = sanitizeHtml(
    html,
    optionsFor(() => foreignPictures++),
  )
  // A `div` in a `div` has become a `p` in a `p`, which HTML does not know; reading it again puts them in a row.
  const clean = sanitizeHtml(
    once,
    optionsFor(() => undefined),
  )
  return { html: clean.trim(), foreignPictures }
}
