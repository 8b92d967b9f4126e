import * as v from 'valibot'

/** An article as a list of blocks: pictures are pictures that open, the rest is sanitised HTML for rich-text. */
export const block = v.variant('kind', [
  v.object({
    kind: v.literal('heading'),
    level: v.picklist([2, 3]),
    text: v.string(),
    /** On the left when it is missing, as in what was published before headings had sides. */
    align: v.optional(v.picklist(['center', 'right'])),
  }),
  v.object({ kind: v.literal('text'), html: v.string() }),
  v.object({ kind: v.literal('quote'), html: v.string() }),
  v.object({ kind: v.literal('list'), ordered: v.boolean(), items: v.array(v.string()) }),
  v.object({ kind: v.literal('table'), html: v.string() }),
  v.object({
    kind: v.literal('image'),
    url: v.string(),
    width: v.number(),
    height: v.number(),
    caption: v.string(),
  }),
])
export type Block = v.InferOutput<typeof block>
