import { fail } from '@contract/errors'
import { MAX_ANSWER, sizeOnWire } from '../../../kernel/answer-size'
import type { StoredBlock } from './blocks'
import { plainTextOf } from './plain-text'

/** Bytes: the temporary address of one file, generously. */
const ADDRESS = 1024
/** Bytes: what else is in the answer. */
const AROUND = 32 * 1024

interface Sent {
  draft: { html: string }
  /** Its text as readers get it. */
  blocks: readonly StoredBlock[]
  /** Files beside the pictures of the text. */
  files: number
  /** What else readers get with it. */
  beside?: unknown
}

type TooLarge = 'news.too_large' | 'activity.too_large' | 'campaign.too_large'

/** By what readers and the editor will be sent: a `<` is one character typed and four on its way. @throws `code` */
export function textMustFitReaders(code: TooLarge, { draft, blocks, files, beside }: Sent): void {
  const { html, ...rest } = draft
  const addresses = (blocks.filter(({ kind }) => kind === 'image').length + files) * ADDRESS
  const text = Math.max(sizeOnWire(html), sizeOnWire(blocks))
  const bytes = text + addresses + sizeOnWire(rest) + sizeOnWire(beside)
  if (bytes <= MAX_ANSWER - AROUND) return
  const kb = (size: number) => Math.floor(size / 1024)
  fail(code, { count: plainTextOf(html).length, kb: kb(bytes), max: kb(MAX_ANSWER - AROUND) })
}
