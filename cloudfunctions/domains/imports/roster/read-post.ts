import { postNames, type PostKind } from '@contract/posts'

const words: Record<string, PostKind> = {
  ...Object.fromEntries(Object.entries(postNames).map(([post, name]) => [name, post as PostKind])),
  会员: 'member',
  普通会员: 'member',
  会员单位: 'member',
  成员: 'member',
  青年会员: 'young',
}

/** What chambers call people who neither speak for them nor are plain members. */
const TITLE = /(会长|秘书长|理事长|理事|监事长|监事|顾问|委员|书记|主任|主席|部长|干事|助理|会员|代表)$/

const isPost = (part: string): part is '会长' | '秘书长' => part === '会长' || part === '秘书长'

/** 会长, 会　员, 执行会长, 会长兼党支部书记. Only 会长 and 秘书长 by themselves lead a chamber. Null: no post at all. */
export function readPost(written: string): { post: PostKind; title: string } | null {
  const whole = written.replace(/\s/g, '')
  const known = Object.hasOwn(words, whole) ? words[whole] : undefined
  if (known) return { post: known, title: '' }
  const parts = whole
    .replace(/[(（][^)）]*[)）]/g, '')
    .split(/[兼、/,，;；&＋+和及]/)
    .filter(Boolean)
  const leading = parts.find(isPost)
  if (leading) return { post: words[leading]!, title: whole }
  return parts.length > 0 && parts.every((part) => TITLE.test(part)) ? { post: 'member', title: whole } : null
}
