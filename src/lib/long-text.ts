import { uploadText } from './upload'

/** Characters. WeChat carries 100 KB a call, and a Chinese character may take three bytes, or six once it is escaped. */
const MAX_IN_CALL = 12_000

/** What goes into one call: the text of a long draft goes ahead as a file. @throws service.unavailable */
export async function inOneCall<D extends { html: string }>(
  draft: D,
): Promise<{ draft: D; htmlUpload?: string }> {
  if (draft.html === '' || JSON.stringify(draft).length <= MAX_IN_CALL) return { draft }
  return { draft: { ...draft, html: '' }, htmlUpload: await uploadText('draft.html', draft.html) }
}
