import type { Input } from '@contract/action'
import type { news } from '@contract/news'
import { uploadText } from '@/lib/upload'
import type { Saved } from '@/lib/drafts/local-copy'
import { draftOf, type Writing } from './writing'

/** Characters. WeChat carries 100 KB a call, and a Chinese character may take three bytes, or six once it is escaped. */
const MAX_IN_CALL = 12_000

/** A long text goes ahead as a file. */
export async function inputOf(saved: Saved, writing: Writing): Promise<Input<typeof news.save>> {
  const draft = draftOf(writing)
  if (draft.html.length <= MAX_IN_CALL) return { ...saved, draft }
  const htmlUpload = await uploadText('draft.html', draft.html)
  return { ...saved, draft: { ...draft, html: '' }, htmlUpload }
}
