import type { PostKind } from '../../contract/posts'
import { stranger, type PersonDocument } from '../../cloudfunctions/kernel/people'

type Standing = Omit<PersonDocument, '_id' | 'openId'>

export interface SeedPerson {
  /** In the local WeChat; what the preview's bar chooses by. */
  id: string
  nickname: string
  /** Null for a guest: we know nothing of him. */
  standing: Standing | null
}

/** 31 December 2013, the first hall was finished in that month. */
const since = 1_388_419_200_000
const nobody: Standing = { ...stranger('', ''), consent: { version: 1, at: since } }

const ofXian = (name: string, post: PostKind): Standing => ({
  ...nobody,
  name,
  posts: [{ postId: `r_seed_${post}`, chamberId: 'c_xian', chamberName: '西安温州商会', post, since }],
  speaksFor: 'c_xian',
  joinedAt: since,
})

/** Nobody's real name. */
export const seedPeople: SeedPerson[] = [
  { id: 'guest', nickname: '路过的朋友', standing: null },
  { id: 'young', nickname: '小项', standing: ofXian('项知远', 'young') },
  {
    id: 'president',
    nickname: '老郑',
    standing: ofXian('郑海川', 'president'),
  },
  {
    id: 'secretary',
    nickname: '周秘书长',
    standing: ofXian('周敏之', 'secretary'),
  },
  {
    id: 'editor',
    nickname: '林编辑',
    standing: { ...nobody, name: '林晓瓯', office: { role: 'editor', since } },
  },
  {
    id: 'manager',
    nickname: '陈主任',
    standing: { ...nobody, name: '陈立平', office: { role: 'manager', since } },
  },
]
