import { postNames, type PostKind } from '@contract/posts'
import { dateOf } from '@contract/values/time'
import { normalise } from '../../../kernel/search-terms'
import { chambers, type ChamberDocument } from '../../chambers/documents'
import { placeOf } from '../../chambers/names'
import { currentKeyOf, problemOfTerm } from '../../posts/rules'
import type { Plan } from '../plan'
import { cellReader } from '../read-cells'
import { applyRows } from './apply'
import { compareRows } from './compare'

export interface RosterValues {
  chamberId: string
  chamberName: string
  post: PostKind
  name: string
  phone: string
  startsOn: string | null
  endsOn: string | null
}

export type Seats = Pick<ChamberDocument, '_id' | 'name' | 'presidentPostId'>

/** One chamber a place: there are some 340 at prefecture level. The limit is CloudBase's. */
const MAX_CHAMBERS = 1000

const postWords: Record<string, PostKind> = {
  ...(Object.fromEntries(Object.entries(postNames).map(([post, name]) => [name, post])) as Record<
    string,
    PostKind
  >),
  会员: 'member',
  普通会员: 'member',
  青年会员: 'young',
}

type Resolve = (name: string) => Seats | undefined

/** By whole name or by place: 西安温州商会, 西安市温州商会, 西安. */
function resolver(all: readonly Seats[]): Resolve {
  const byName = new Map(all.map((chamber) => [normalise(chamber.name), chamber]))
  const byPlace = new Map(all.map((chamber) => [placeOf(chamber.name), chamber]))
  return (name) => byName.get(normalise(name)) ?? byPlace.get(placeOf(name))
}

function readRow(cells: Record<string, string>, resolve: Resolve, today: string) {
  const { line, phone, date, refuse, problems } = cellReader(cells)
  const chamber = resolve(line('chamber', 30, true))
  if (!chamber) refuse('chamber', '商会目录里没有这个商会，请先新增或改正名称')
  const written = line('post', 20, true)
  const post = Object.hasOwn(postWords, written) ? postWords[written]! : 'member'
  if (written && !Object.hasOwn(postWords, written))
    refuse('post', `身份应为${Object.values(postNames).join('、')}`)
  const values: RosterValues = {
    chamberId: chamber?._id ?? '',
    chamberName: chamber?.name ?? '',
    post,
    name: line('name', 20, true),
    phone: phone('phone', true) ?? '',
    startsOn: date('startsOn') || null,
    endsOn: date('endsOn') || null,
  }
  const term = problemOfTerm(values, today)
  if (term) refuse(term.field, term.problem)
  return { values, problems }
}

/** Reads with the chambers as they are now. */
export async function rosterPlan(now: number): Promise<Plan<RosterValues>> {
  const fields = ['name', 'presidentPostId']
  const all: Seats[] = await chambers.find({ where: {}, limit: MAX_CHAMBERS, fields })
  const [resolve, today] = [resolver(all), dateOf(now)]
  const seatsOf = new Map(all.map((chamber) => [chamber._id, chamber]))
  return {
    read: (cells) => readRow(cells, resolve, today),
    keys: (values) => [
      {
        key: currentKeyOf(values),
        column: 'phone',
        problem: (row) => `与第 ${row} 行的商会、身份、手机号都相同，请删去一行`,
      },
      ...(values.post === 'president'
        ? [
            {
              key: `president ${values.chamberId}`,
              column: 'post',
              problem: (row: number) => `第 ${row} 行已有${values.chamberName}的会长，一个商会只能有一位`,
            },
          ]
        : []),
    ],
    compare: (rows) => compareRows(rows, seatsOf),
    apply: applyRows,
  }
}
