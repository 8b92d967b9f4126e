import type { ChamberPage, ChamberRow } from '@contract/chambers'
import { isLeading } from '@contract/posts'
import { loadFiles, type FileDocument } from '../../kernel/files/documents'
import { urlsOf } from '../../kernel/files/urls'
import type { Context } from '../../kernel/context'
import { pledgesOfChamber } from '../campaigns/of-chamber'
import { mentions } from '../news/mentions'
import { comingPosts } from '../posts/coming'
import { leadersOf, type Leader } from '../posts/leaders'
import type { ChamberDocument } from './documents'
import { placeOf } from './names'
import { isOffice, leads, presides, seesPosts } from './rules'
import { loadChamber } from './store'

/** What a row of the directory is made of. */
export const rowFields = [
  ...['name', 'kind', 'province', 'city', 'initials', 'founded', 'hallStage', 'confirmedAt', 'demonstration'],
]

export const toRow = (chamber: ChamberDocument): ChamberRow => ({
  id: chamber._id,
  name: chamber.name,
  kind: chamber.kind,
  province: chamber.province,
  city: chamber.city,
  initials: chamber.initials,
  founded: chamber.founded,
  hall: chamber.hallStage,
  confirmedAt: chamber.confirmedAt,
})

const officerView =
  (seesTerm: boolean) =>
  ({ _id, name, post, startsOn, endsOn, endedOn }: Leader): ChamberPage['officers'][number] => ({
    postId: _id,
    name,
    post: seesTerm ? post : null,
    startsOn: seesTerm ? startsOn : null,
    endsOn: seesTerm ? endsOn : null,
    endedOn: seesTerm ? endedOn : null,
  })

/** Photos that WeChat has not passed yet are shown only to those who may correct, so that a correction does not lose them. */
async function hallSteps({ hall }: ChamberDocument, correcting: boolean) {
  const files = await loadFiles(hall.flatMap(({ photoIds }) => photoIds ?? []))
  const isShown = (file: FileDocument | undefined) =>
    file?.check === 'passed' || (correcting && file?.check === 'pending')
  const shown = (ids: readonly string[]) =>
    ids.flatMap((id) => (isShown(files.get(id)) ? [files.get(id)!] : []))
  const urlOf = await urlsOf([...files.values()].map(({ cloudFileId }) => cloudFileId))
  return hall.map(({ stage, on, note = '', photoIds = [] }) => ({
    stage,
    on,
    note,
    photos: shown(photoIds).map(({ _id, cloudFileId }) => ({ id: _id, url: urlOf(cloudFileId) })),
  }))
}

const mayCorrect = ({ caller }: Pick<Context, 'caller'>, { _id }: ChamberDocument) =>
  leads(caller, _id) || isOffice(caller)

const allowedTo = (
  { caller }: Pick<Context, 'caller'>,
  { _id }: ChamberDocument,
  officers: readonly Leader[],
) => ({
  confirm: leads(caller, _id),
  handOver: presides(caller, _id) || isOffice(caller),
  requestContact: caller.posts.length > 0 && !leads(caller, _id) && officers.length > 0,
})

const MAX_COMING = 100

/** Presidents and secretaries who have not begun yet. */
async function comingOf({ _id }: ChamberDocument, { caller }: Pick<Context, 'caller'>) {
  if (!seesPosts(caller, _id)) return []
  const found = await comingPosts.find({
    where: { chamberId: _id },
    order: ['startsOn', 'asc'],
    limit: MAX_COMING,
  })
  const knowsWhy = presides(caller, _id) || isOffice(caller)
  return found.flatMap(({ name, post, startsOn, problem }) =>
    isLeading(post) ? [{ name, post, startsOn, problem: knowsWhy ? problem : '' }] : [],
  )
}

export async function toPage(chamber: ChamberDocument, context: Context): Promise<ChamberPage> {
  const { caller } = context
  const [{ current, former }, comingOfficers, news, steps, pledges] = await Promise.all([
    leadersOf(chamber._id),
    comingOf(chamber, context),
    mentions(placeOf(chamber.name), caller),
    hallSteps(chamber, mayCorrect(context, chamber)),
    pledgesOfChamber(chamber._id, caller),
  ])
  const view = officerView(seesPosts(caller, chamber._id))
  const { rev, foundedOn, address, honours } = chamber
  // A real chamber with made-up leaders is no real data either.
  const demonstration =
    chamber.demonstration || [...current, ...former].some(({ source }) => source === 'seed')
  return {
    ...toRow(chamber),
    ...{ rev, foundedOn, address, honours, demonstration, news, pledges },
    hallSteps: steps,
    officers: current.map(view),
    formerOfficers: former.map(view),
    comingOfficers,
    can: { correct: mayCorrect(context, chamber), ...allowedTo(context, chamber, current) },
  }
}

/** As it is now, leaders included. */
export const pageOf = async (id: string, context: Context) => toPage(await loadChamber(id), context)
