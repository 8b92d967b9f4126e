import { postNames } from '@contract/posts'
import { isComing, latestStart, problemOfTerm } from '../../posts/rules'
import { cellReader } from '../cells/read-cells'
import type { Cells, Read } from '../plan'
import type { Resolve } from './chambers'
import { readPost } from './read-post'
import type { RosterValues } from './values'

const POSTS = Object.values(postNames).join('、')

export function readRow(cells: Cells, resolve: Resolve, today: string): Read<RosterValues> {
  const { line, phone, date, term, refuse, remark, problems, remarks } = cellReader(cells)
  const chamber = resolve(line('chamber', 30, true))
  if (!chamber) refuse('chamber', '商会目录里没有这个商会，请先新增或改正名称')
  const written = line('post', 20, true)
  const post = readPost(written)
  if (written && !post) refuse('post', `身份应为${POSTS}`)
  if (post?.title) remark('post', `按${postNames[post.post]}，名册里另写“${post.title}”`)
  const inOne = term('term')
  const values: RosterValues = {
    ...{ chamberId: chamber?._id ?? '', chamberName: chamber?.name ?? '' },
    ...{ post: post?.post ?? 'member', title: post?.title ?? '' },
    ...{ name: line('name', 20, true), phone: phone('phone', true) ?? '' },
    startsOn: date('startsOn') ?? inOne.startsOn,
    endsOn: date('endsOn', 'last') ?? inOne.endsOn,
  }
  const column = cells['term'] ? 'term' : 'startsOn'
  if (values.startsOn && values.startsOn > latestStart(today))
    refuse(column, '任期开始在一年以后，请核对年份')
  else if (isComing(values, today)) remark(column, `待任：${values.startsOn} 起就任`)
  const wrong = problemOfTerm(values, values.startsOn ?? today)
  if (wrong) refuse(cells['term'] ? 'term' : wrong.field, wrong.problem)
  return { values, problems, remarks }
}
