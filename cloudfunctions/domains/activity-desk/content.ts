import type { ActivityDraft } from '@contract/activities'
import { MAX_PHOTOS } from '@contract/activity-desk'
import { fail } from '@contract/errors'
import type { Context } from '../../kernel/context'
import { refusalOfText } from '../../kernel/content-check'
import { loadFiles } from '../../kernel/files/documents'
import { coverMustBeFit } from '../../kernel/files/fitting'
import { askWhereNeeded } from '../../kernel/files/picture-check'
import type { ActivityContent } from '../activities/documents'
import { blocksOf } from '../news/content/blocks'
import { cleanHtml } from '../news/content/clean-html'
import { imageIdsIn } from '../news/content/images'
import { plainTextOf } from '../news/content/plain-text'
import { textMustFitReaders } from '../news/content/readers-size'

type Pictured = Pick<ActivityContent, 'html' | 'coverFileId'>

export const pictureIdsOf = ({ html, coverFileId }: Pictured) => [
  ...new Set([...imageIdsIn(html), ...(coverFileId ? [coverFileId] : [])]),
]

/** Beside the text: the cover, and as many photos as may follow. */
const FILES = 1 + MAX_PHOTOS

/**
 * Sanitised, with files that exist, and no longer than a page can be. `notes` tell the writer what was left out.
 * @throws file.not_found, activity.too_large
 */
export async function cleanDraft(written: ActivityDraft): Promise<{ draft: ActivityDraft; notes: string[] }> {
  const { html, notes } = await cleanHtml(written.html)
  const draft = { ...written, html }
  const files = await loadFiles(pictureIdsOf(draft))
  coverMustBeFit(files, draft.coverFileId)
  const blocks = await blocksOf(html, files)
  textMustFitReaders('activity.too_large', { draft, blocks, files: FILES })
  return { draft, notes }
}

/** As people will see it. */
export async function render(content: Pictured) {
  const files = await loadFiles(pictureIdsOf(content))
  const { coverFileId, html } = content
  return {
    blocks: await blocksOf(html, files),
    coverCloudFileId: (coverFileId && files.get(coverFileId)?.cloudFileId) || null,
  }
}

const wordsOf = ({
  title,
  summary,
  html,
  organisers,
  contact,
  place,
  sessions,
  questions,
}: ActivityContent) =>
  [
    ...[title, summary, plainTextOf(html), ...organisers, contact, place?.name, place?.address],
    ...sessions.flatMap((session) => [session.title, session.place]),
    ...questions.flatMap((each) => [each.label, ...(each.kind === 'choice' ? each.options : [])]),
  ]
    .filter(Boolean)
    .join('\n')

/** @throws activity.content_refused, activity.picture_refused, activity.pictures_waiting */
export async function contentMustPass(content: ActivityContent, { caller, now }: Context): Promise<void> {
  const reason = await refusalOfText(caller.openId ?? '', wordsOf(content))
  if (reason) fail('activity.content_refused', { reason })
  const found = [...(await loadFiles(pictureIdsOf(content))).values()]
  const files = await Promise.all(found.map((file) => askWhereNeeded(file, caller.openId, now)))
  if (files.some(({ check }) => check === 'risky')) fail('activity.picture_refused')
  const count = files.filter(({ check }) => check !== 'passed').length
  if (count > 0) fail('activity.pictures_waiting', { count })
}
