/** Everybody is a guest; the other roles come from posts and appointments, never from what a client says. */
export const roles = ['guest', 'member', 'young', 'president', 'secretary', 'editor', 'manager'] as const
export type Role = (typeof roles)[number]

export const roleNames: Record<Role, string> = {
  guest: '访客',
  member: '温商会员',
  young: '青年温商',
  president: '会长',
  secretary: '秘书长',
  editor: '经合办编辑',
  manager: '经合办主管',
}

/** They speak for a chamber. */
export const leaders: readonly Role[] = ['president', 'secretary']
export const anyone: readonly Role[] = ['guest']
export const office: readonly Role[] = ['editor', 'manager']
export const managers: readonly Role[] = ['manager']

export const isAllowed = (access: readonly Role[], held: readonly Role[]) =>
  access.some((role) => held.includes(role))

/** Who may read a piece of content. Each level includes the ones after it in rank. */
export const audiences = ['public', 'members', 'presidents'] as const
export type Audience = (typeof audiences)[number]

/** The WeChat groups whose people may read it. */
export const audienceGroups: Record<Audience, string> = {
  public: '会长群、商会的群和青年温商群',
  members: '会长群、商会的群和青年温商群（没有登记过的人要先登记才能看）',
  presidents: '会长群',
}

/** What whoever passes it on has to know beforehand; null where everybody may read it. */
export const forwardingNotes: Record<Audience, string | null> = {
  public: null,
  members: '只有登记过的会员能看；群里没有登记过的人，要先登记才能打开。',
  presidents: '只有会长、秘书长能看，请只发到会长群；发到别的群，其他人打不开。',
}

export const audienceNames: Record<Audience, string> = {
  public: '所有人',
  members: '会员',
  presidents: '会长、秘书长',
}

const readers: Record<Audience, readonly Role[]> = {
  public: anyone,
  members: ['member', 'young', 'president', 'secretary', ...office],
  presidents: ['president', 'secretary', ...office],
}

export const mayRead = (audience: Audience, held: readonly Role[]) => isAllowed(readers[audience], held)

/** The widest audience that these roles belong to: decides which feed they see. */
export function audienceOf(held: readonly Role[]): Audience {
  if (mayRead('presidents', held)) return 'presidents'
  return mayRead('members', held) ? 'members' : 'public'
}
