import { command } from '../../../kernel/database'
import { inLanes } from '../../../kernel/drain'
import { signUps } from '../../activities/documents'
import { GONE } from '../../activities/forget'
import { inboxesOf } from '../../activities/inboxes'
import { notices, type NoticeDocument } from '../../inbox/documents'
import { relays } from '../../relays/documents'

/** To whom he may have been named: those whom he signed up, and those who ran in a chain with him. */
async function namedTo(personId: string): Promise<string[]> {
  const [signedUp, ran] = await Promise.all([
    signUps.findAll({ 'signedUpBy.id': personId }, ['participantId']),
    relays.findAll({ personIds: personId }, ['personIds']),
  ])
  const inboxes = await inboxesOf(signedUp.map(({ participantId }) => participantId))
  return [...inboxes.values(), ...ran.flatMap(({ personIds }) => personIds)]
}

function nameless({ title, text, wx }: NoticeDocument, names: readonly string[]): Partial<NoticeDocument> {
  const without = (words: string) => names.reduce((left, name) => left.replaceAll(name, GONE), words)
  if (!wx) return { title: without(title), text: without(text) }
  const data = Object.fromEntries(Object.entries(wx.data).map(([key, words]) => [key, without(words)]))
  return { title: without(title), text: without(text), wx: { ...wx, data } }
}

/** In others' inboxes: “某某为您报了名”. */
export async function forgetInOthersInboxes(personId: string, names: readonly string[]): Promise<void> {
  if (names.length === 0) return
  const found = await notices.findAllIn('to', await namedTo(personId), ['title', 'text', 'wx'], {
    kind: command().in(['activity', 'relay']),
  })
  const naming = found.filter((notice) => names.some((name) => JSON.stringify(notice).includes(name)))
  await inLanes(naming, (notice) => notices.update({ _id: notice._id }, nameless(notice, names)))
}
