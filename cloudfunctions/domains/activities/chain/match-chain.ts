import type { InferOutput } from 'valibot'
import type { chainLine, chainLineProblems } from '@contract/activities'
import type { Named } from '../candidates-of'
import { ChainRoster } from './chain-roster'
import { quotedFor, unreadNote } from './long-lines'
import type { ChainEntry, ChainGroup } from './parse-chain'
import { replacementIn } from './replacement'

export type ChainLine = InferOutput<typeof chainLine>
type Problem = (typeof chainLineProblems)[number]

interface Found {
  name: string
  named: Named[]
  /** What the line says of him beside his name. */
  said: [Problem, note: string] | null
}

function fitting(named: readonly Named[], phone: ChainGroup['phone']) {
  const fits = named.filter(
    ({ post }) => phone !== null && post.phone.startsWith(phone.head) && post.phone.endsWith(phone.tail),
  )
  return fits.length > 0 ? fits : [...named]
}

/** Everybody known in it; else its first word, which nobody is called. 阿卜杜拉 买买提 is one name. */
function whoIn({ words, phone }: ChainGroup, roster: ChainRoster): Omit<Found, 'said'>[] {
  const whole = words.join('')
  const names = roster.find(whole).length > 0 ? [whole] : words.flatMap((word) => roster.namesIn(word))
  const all = names.map((name) => ({ name, named: fitting(roster.find(name), phone) }))
  const known = all.filter(({ named }) => named.length > 0)
  return known.length > 0 ? known : all.slice(0, 1)
}

interface Reading {
  line: string
  people: Found[]
  /** Who stays away by this line. */
  gone: Named[]
}

function readEntry({ line, text, groups, absence, isUnread }: ChainEntry, roster: ChainRoster): Reading {
  if (isUnread)
    return { line, gone: [], people: [{ name: '', named: [], said: ['unknown', unreadNote(line)] }] }
  const swap = replacementIn(text, (name) => roster.find(name).length > 0)
  if (swap) {
    const phone = groups.find((group) => group.phone !== null)?.phone ?? null
    const note = `写着由“${swap.instead}”替“${swap.gone}”，请核对`
    const named = fitting(roster.find(swap.instead), phone)
    return {
      ...{ line, gone: roster.find(swap.gone) },
      people: [{ name: swap.instead, named, said: ['replaced', note] }],
    }
  }
  const found = groups.flatMap((group) => whoIn(group, roster))
  if (!absence) return { line, gone: [], people: found.map((each) => ({ ...each, said: null })) }
  const said: Found['said'] = ['cancelled', `写着“${absence}”，请核对`]
  return { line, gone: found.flatMap(({ named }) => named), people: found.map((each) => ({ ...each, said })) }
}

function problemOf({ name, named, said }: Found, seen: ReadonlySet<Named>): [Problem, note: string] | null {
  const [first, second] = named
  if (!first && name === '' && said) return said
  if (!first) return ['unknown', `商会名册里没有“${name}”${said ? `（${said[1]}）` : ''}`]
  if (second) return ['ambiguous', `名册里有 ${named.length} 位“${name}”，请从名单中选`]
  if (said) return said
  if (seen.has(first)) return ['repeated', '前面已经有这位了']
  return first.candidate.why === null ? null : ['unfit', first.candidate.why]
}

/** Of every name in the text who it is; signs nobody up. Whom another line takes back is not chosen by this one either. */
export function matchChain(entries: readonly ChainEntry[], members: readonly Named[]): ChainLine[] {
  const roster = new ChainRoster(members)
  const all = entries.map((entry) => readEntry(entry, roster))
  const peopleOf = new Map<string, number>()
  for (const { line, people } of all) peopleOf.set(line, (peopleOf.get(line) ?? 0) + people.length)
  const readings = all.map((each) => ({ ...each, line: quotedFor(each.line, peopleOf.get(each.line)!) }))
  const goneBy = new Map(readings.flatMap(({ line, gone }) => gone.map((named) => [named, line] as const)))
  const seen = new Set<Named>()
  return readings.flatMap(({ line, people }) =>
    people.map((found): ChainLine => {
      const sure = found.named.length === 1 ? found.named[0]! : null
      const elsewhere = sure && goneBy.get(sure)
      const taken: Found['said'] = elsewhere ? ['cancelled', `另一行写着“${elsewhere}”，请核对`] : null
      const [problem, note] = problemOf({ ...found, said: found.said ?? taken }, seen) ?? [null, '']
      if (sure) seen.add(sure)
      const name = sure?.candidate.name ?? found.name
      return { line, name, candidate: sure?.candidate ?? null, problem, note }
    }),
  )
}
