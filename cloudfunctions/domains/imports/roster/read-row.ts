import { postNames } from '@contract/posts'
import { isComing, latestStart, problemOfTerm } from '../../posts/rules'
import { A_HEADING } from '../cells/no-person'
import { cellReader } from '../cells/read-cells'
import { columnOf } from '../mapping/suggest'
import type { Cells, Read } from '../plan'
import type { Resolve } from './chambers'
import type { standingIn } from './questions'
import { readPost } from './read-post'
import { saysGone, TO_COME } from './standing'
import type { RosterValues } from './values'

const POSTS = Object.values(postNames).join('、')

interface World {
  resolve: Resolve
  today: string
  standingOf: ReturnType<typeof standingIn>
}

/** Of somebody who is gone, wherever the line says so; '' otherwise. */
function goneBy(cells: Cells, said: ReturnType<World['standingOf']>): string {
  const told = said.find(({ standing }) => standing === 'gone')?.text
  const own = ['name', 'post', 'term', 'startsOn', 'endsOn'].map((column) => cells[column] ?? '')
  const words = told ?? own.find(saysGone)
  return words === undefined ? '' : `写着“${words}”，没有导入。名册里还在任的，请在名册里结束任职`
}

export function readRow(cells: Cells, { resolve, today, standingOf }: World): Read<RosterValues> {
  const { line, name, phone, date, term, refuse, remark, problems, remarks } = cellReader(cells)
  const chamber = resolve(line('chamber', 30, true))
  if (!chamber) refuse('chamber', '商会目录里没有这个商会，请先新增或改正名称')
  const written = line('post', 20, true)
  const post = readPost(written.replace(TO_COME, ''))
  if (written && !post) refuse('post', `身份应为${POSTS}`)
  if (post?.title) remark('post', `按${postNames[post.post]}，名册里另写“${post.title}”`)
  const inOne = term('term')
  const values: RosterValues = {
    ...{ chamberId: chamber?._id ?? '', chamberName: chamber?.name ?? '' },
    ...{ post: post?.post ?? 'member', title: post?.title ?? '' },
    ...{ name: name('name', 20), phone: phone('phone', true) ?? '' },
    startsOn: date('startsOn') ?? inOne.startsOn,
    endsOn: date('endsOn', 'last') ?? inOne.endsOn,
  }
  const column = cells['term'] ? 'term' : 'startsOn'
  if (values.startsOn && values.startsOn > latestStart(today))
    refuse(column, '任期开始在一年以后，请核对年份')
  else if (isComing(values, today)) remark(column, `待任：${values.startsOn} 起就任`)
  const said = standingOf(cells)
  const waits = TO_COME.test(written) || said.some(({ standing }) => standing === 'coming')
  if (waits && !isComing(values, today)) refuse('startsOn', '写着还没有就任，请填就任的日期')
  for (const { text, standing } of said) {
    if (standing === null) remark('status', `“${text}”看不出已经离任，按在任`)
    else if (standing === 'current' && /\d{4}/.test(text)) remark('status', `“${text}”在今后，按在任`)
  }
  const wrong = problemOfTerm(values, values.startsOn ?? today)
  if (wrong) refuse(cells['term'] ? 'term' : wrong.field, wrong.problem)
  return {
    values,
    problems,
    remarks,
    left: columnOf('roster', values.name) ? A_HEADING : goneBy(cells, said),
  }
}
