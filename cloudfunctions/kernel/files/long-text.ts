import { fail } from '@contract/errors'
import { MAX_HTML } from '@contract/values/text'
import { downloadIncoming } from './storage'

/** Bytes: more than MAX_HTML characters can take, so that a text that is too long is still counted. */
const MAX_BYTES = 6 * 1024 * 1024

interface Written<D> {
  draft: D
  htmlUpload?: string | undefined
}

/**
 * The draft with its text, which may have come ahead as a file. The file stays where it is, so that a save can be repeated.
 * @throws file.not_found, file.too_large, text.too_long
 */
export async function wholeDraft<D extends { html: string }>({ draft, htmlUpload }: Written<D>): Promise<D> {
  if (!htmlUpload) return draft
  const html = (await downloadIncoming(htmlUpload, MAX_BYTES)).toString('utf8')
  if (html.length > MAX_HTML) fail('text.too_long', { count: html.length, max: MAX_HTML })
  return { ...draft, html }
}
