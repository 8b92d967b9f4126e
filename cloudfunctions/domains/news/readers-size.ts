import { fail } from '@contract/errors'
import type { NewsDraft } from '@contract/news'
import { MAX_ANSWER, sizeOnWire } from '../../kernel/answer-size'
import { plainTextOf } from './content/plain-text'
import { pictureIdsOf, render } from './render'

/** Bytes: the temporary address of one picture, generously. */
const ADDRESS = 1024
/** Bytes: what else is in the answer. */
const AROUND = 16 * 1024

/** By what readers and the editor will be sent: a `<` is one character typed and four on its way. @throws news.too_large */
export async function draftMustFitReaders(draft: NewsDraft): Promise<void> {
  const addresses = (pictureIdsOf(draft).length + draft.attachmentIds.length) * ADDRESS
  const bytes = Math.max(sizeOnWire(await render(draft)), sizeOnWire(draft)) + addresses
  if (bytes <= MAX_ANSWER - AROUND) return
  const kb = (size: number) => Math.floor(size / 1024)
  const count = plainTextOf(draft.html).length
  fail('news.too_large', { count, kb: kb(bytes), max: kb(MAX_ANSWER - AROUND) })
}
