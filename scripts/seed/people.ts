import type { PersonDocument } from '../../cloudfunctions/kernel/people'

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
const nobody: Standing = { name: '', member: false, young: false, posts: [], office: null }
const xian = { chamberId: 'c_xian', chamberName: '西安温州商会', since }

/** Nobody's real name. */
export const seedPeople: SeedPerson[] = [
  { id: 'guest', nickname: '路过的朋友', standing: null },
  { id: 'young', nickname: '小项', standing: { ...nobody, name: '项知远', member: true, young: true } },
  {
    id: 'president',
    nickname: '老郑',
    standing: { ...nobody, name: '郑海川', member: true, posts: [{ ...xian, post: 'president' }] },
  },
  {
    id: 'secretary',
    nickname: '周秘书长',
    standing: { ...nobody, name: '周敏之', member: true, posts: [{ ...xian, post: 'secretary' }] },
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
