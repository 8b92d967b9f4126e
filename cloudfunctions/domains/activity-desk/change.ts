import { isDeepStrictEqual } from 'node:util'
import type { activityDesk } from '@contract/activity-desk'
import { AppError } from '@contract/errors'
import { wholeDraft } from '../../kernel/files/long-text'
import type { Handler } from '../../kernel/serve'
import { carryOutNow } from '../activities/carry-out'
import type { ActivityContent, PublishedActivity, Telling } from '../activities/documents'
import { loadSettled } from '../activities/seats/read'
import { changeActivity, loadAnyActivity, touchedBy } from '../activities/store'
import { changeWords } from './change-words'
import { cleanDraft, contentMustPass, render } from './content'
import { missingFor } from './missing'
import { brokenPromise } from './promises'
import { reliedOn } from './relied-on'
import { aChangeMustBeWhole, mustStand, revisionMustBeTheOneSeen, timesMustBePlausible } from './rules'
import { draftOf, toEditing } from './views'

function tellingOf(was: PublishedActivity, is: ActivityContent, why: string, now: number): Telling {
  const said = [...changeWords(was, is), ...(why ? [why] : [])].join('；')
  const worthIt = said !== '' && now < was.endsAt
  const notice = worthIt ? { title: '活动有变更', text: `“${was.title}”${said}` } : null
  return { rev: was.rev + 1, at: now, notice }
}

/**
 * Everything but the seats, which `setSeats` changes. What is to be told is saved with the change itself; the seat sheet and
 * the inboxes follow, at once or by the minute job.
 */
export const change: Handler<typeof activityDesk.change> = async (input, context) => {
  const { id, rev, note: why } = input
  const { now, note } = context
  const was = await loadAnyActivity(id)
  note({ target: was.title })
  mustStand(was)
  const sheet = await loadSettled(id, now)
  const draft = { ...(await cleanDraft(await wholeDraft(input))).draft, seats: sheet.plan }
  const { seats: _, ...content } = draft
  // The same once more: the answer of the first time was lost.
  const isSame = isDeepStrictEqual(draftOf(was, sheet.plan), draft)
  if (isSame && (!why || rev !== was.rev)) return toEditing(was, now)
  revisionMustBeTheOneSeen(was, rev)
  aChangeMustBeWhole(missingFor(draft))
  timesMustBePlausible(draft, now)
  const broken = brokenPromise(was, content, await reliedOn(was, content, sheet, now))
  if (broken) throw new AppError(broken)
  await contentMustPass(content, context)
  const rendered = await render(content)
  const telling = tellingOf(was, content, why, now)
  const changed = await changeActivity(id, (activity) => {
    mustStand(activity)
    revisionMustBeTheOneSeen(activity, rev)
    const tellings = [...activity.tellings, telling]
    return { ...content, ...rendered, rev: rev + 1, tellings, ...touchedBy(context) }
  })
  note({ target: was.title, after: telling.notice?.text ?? '内容有更新' })
  await carryOutNow(changed, now)
  return toEditing(changed, now)
}
