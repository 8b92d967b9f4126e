import type { Input } from '@contract/action'
import type { PostKind } from '@contract/posts'
import type { roster, RosterRow } from '@contract/roster'

export interface ChosenChamber {
  id: string
  name: string
}

/** What the form holds while it is filled in; '' where nothing is. The chamber is chosen on the page. */
export interface PostFacts {
  name: string
  phone: string
  post: PostKind | null
  startsOn: string
  endsOn: string
}

export const factsOf = (row: RosterRow | null): PostFacts => ({
  name: row?.name ?? '',
  phone: '',
  post: row?.post ?? null,
  startsOn: row?.startsOn ?? '',
  endsOn: row?.endsOn ?? '',
})

/** What is missing, in words; null when it can be saved. The known number of an old line need not be typed again. */
export function missingIn(
  { name, phone, post }: PostFacts,
  chamber: ChosenChamber | null,
  isNew: boolean,
): string | null {
  const missing = [
    !chamber && '商会',
    !post && '身份',
    !name.trim() && '姓名',
    isNew && !phone.trim() && '手机号',
  ].filter(Boolean)
  return missing.length ? `还没有填写${missing.join('、')}` : null
}

export const toInput = (
  id: string | undefined,
  chamberId: string,
  facts: PostFacts,
): Input<typeof roster.save> => ({
  ...(id && { id }),
  name: facts.name,
  ...(facts.phone.trim() && { phone: facts.phone }),
  chamberId,
  post: facts.post ?? 'member',
  startsOn: facts.startsOn || null,
  endsOn: facts.endsOn || null,
})
