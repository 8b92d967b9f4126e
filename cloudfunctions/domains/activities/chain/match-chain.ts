import type { InferOutput } from 'valibot'
import type { chainLine, chainLineProblems } from '@contract/activities'
import type { Named } from '../candidates-of'
import type { ChainEntry, ChainGroup } from './parse-chain'

export type ChainLine = InferOutput<typeof chainLine>
type Problem = (typeof chainLineProblems)[number]

/** Titles that are written before or after a name. */
const titles =
  '名誉会长|常务副会长|执行会长|副会长|会长|副秘书长|秘书长|监事长|理事长|主席|主任|董事长|总经理|先生|女士|老师|同志'
const aroundName = new RegExp(`^(?:${titles})+|(?:${titles}|总)+$`, 'g')

const normalised = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s·.]/g, '')

class Roster {
  readonly #byName = new Map<string, Named[]>()

  constructor(all: readonly Named[]) {
    for (const named of all) {
      const key = normalised(named.candidate.name)
      this.#byName.set(key, [...(this.#byName.get(key) ?? []), named])
    }
  }

  /** As it is written, else without titles; [] when nobody is called so. */
  find(word: string): Named[] {
    const key = normalised(word)
    return this.#byName.get(key) ?? this.#byName.get(key.replace(aroundName, '')) ?? []
  }

  /** 郑海川和林晓瓯, when both are known; 王和平 is one. */
  namesIn(word: string): string[] {
    if (this.find(word).length > 0) return [word]
    const parts = word.split(/[和与及]/)
    return parts.length > 1 && parts.every((part) => this.find(part).length > 0) ? parts : [word]
  }
}

interface Found {
  name: string
  named: Named[]
}

/** Everybody known in it; else its first word, which nobody is called. */
function whoIn({ words, tail }: ChainGroup, roster: Roster): Found[] {
  const all = words
    .flatMap((word) => roster.namesIn(word))
    .map((name) => ({ name, named: roster.find(name) }))
  const known = all.filter(({ named }) => named.length > 0)
  const byTail = ({ name, named }: Found) => {
    const fitting = named.filter(({ post }) => tail !== null && post.phone.endsWith(tail))
    return { name, named: fitting.length > 0 ? fitting : named }
  }
  return known.length > 0 ? known.map(byTail) : all.slice(0, 1)
}

function problemOf({ name, named }: Found, seen: ReadonlySet<Named>): [Problem, note: string] | null {
  const [first, second] = named
  if (!first) return ['unknown', `商会名册里没有“${name}”`]
  if (second) return ['ambiguous', `名册里有 ${named.length} 位“${name}”，请从名单中选`]
  if (seen.has(first)) return ['repeated', '前面已经有这位了']
  return first.candidate.why === null ? null : ['unfit', first.candidate.why]
}

/** Of every name in the text who it is; signs nobody up. */
export function matchChain(entries: readonly ChainEntry[], all: readonly Named[]): ChainLine[] {
  const roster = new Roster(all)
  const seen = new Set<Named>()
  return entries.flatMap(({ line, groups }) =>
    groups
      .flatMap((group) => whoIn(group, roster))
      .map((found): ChainLine => {
        const [problem, note] = problemOf(found, seen) ?? [null, '']
        const sure = found.named.length === 1 ? found.named[0]! : null
        if (sure) seen.add(sure)
        const name = sure?.candidate.name ?? found.name
        return { line, name, candidate: sure?.candidate ?? null, problem, note }
      }),
  )
}
