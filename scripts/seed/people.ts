import type { OfficeRole } from '../../contract/office'
import type { PostKind } from '../../contract/posts'

export interface SeedPost {
  chamberId: string
  chamberName: string
  post: PostKind
  startsOn: string
  endsOn: string
}

export interface SeedPerson {
  /** In the local WeChat; what the preview's bar chooses by. */
  id: string
  nickname: string
  /** What the bar calls him: WeChat knows only his nickname. */
  title: string
  /** Absent for those who have never joined: we know nothing of them. */
  name?: string
  posts?: SeedPost[]
  office?: OfficeRole
  /** His number is the one that the roster has for this post: he is bound when he joins. */
  awaitedAs?: string
}

const term = { startsOn: '2023-12-31', endsOn: '2028-12-30' }
const xian = (post: PostKind): SeedPost => ({
  ...{ chamberId: 'c_xian', chamberName: '西安温州商会', post },
  ...term,
})
const presidentOf = (chamberId: string, chamberName: string): SeedPost[] => [
  { chamberId, chamberName, post: 'president', ...term },
]
const chongqing: SeedPost = {
  ...{ chamberId: 'c_chongqing', chamberName: '重庆温州商会', post: 'member' },
  ...term,
}

/** Nobody's real name. */
export const seedPeople: SeedPerson[] = [
  { id: 'guest', nickname: '路过的朋友', title: '访客' },
  { id: 'member', nickname: '小叶', title: '西安会员 叶知秋', name: '叶知秋', posts: [xian('member')] },
  { id: 'young', nickname: '小项', title: '西安青年温商 项知远', name: '项知远', posts: [xian('young')] },
  {
    ...{ id: 'president', nickname: '老郑', title: '西安会长 郑海川', name: '郑海川' },
    posts: [xian('president'), chongqing],
  },
  {
    ...{ id: 'secretary', nickname: '周秘书长', title: '西安秘书长 周敏之', name: '周敏之' },
    posts: [xian('secretary')],
  },
  {
    ...{ id: 'wuhan', nickname: '吴启帆', title: '武汉会长 吴启帆', name: '吴启帆' },
    posts: presidentOf('c_wuhan', '武汉温州商会'),
  },
  {
    ...{ id: 'chengdu', nickname: '黄若谷', title: '成都会长 黄若谷', name: '黄若谷' },
    posts: presidentOf('c_chengdu', '成都温州商会'),
  },
  {
    ...{ id: 'newcomer', nickname: '老金', title: '无锡会长（名册里有，还没加入）' },
    awaitedAs: 'r_president_c_wuxi',
  },
  { id: 'editor', nickname: '林编辑', title: '经合办编辑 林晓瓯', name: '林晓瓯', office: 'editor' },
  { id: 'manager', nickname: '陈主任', title: '经合办主管 陈立平', name: '陈立平', office: 'manager' },
]
