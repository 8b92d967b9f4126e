/** Why a certificate is void, for everybody to read; the office's own words about it are its own. */
export const revocationSorts = ['name', 'content', 'notEntitled', 'wrongPerson', 'forged', 'other'] as const
export type RevocationSort = (typeof revocationSorts)[number]
export const revocationSortNames: Record<RevocationSort, string> = {
  name: '姓名有误',
  content: '内容有误',
  notEntitled: '不符合颁发条件',
  wrongPerson: '发错了人',
  forged: '冒用或伪造',
  other: '其他原因',
}

/** Only what was written wrong is written anew without being asked for. */
export const isWrittenAnew = (sort: RevocationSort) => sort === 'name' || sort === 'content'
