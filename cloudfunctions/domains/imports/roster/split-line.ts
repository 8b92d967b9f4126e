import type { Line } from '../plan'

const leaders = [
  { post: '会长', name: 'president', phone: 'presidentPhone' },
  { post: '秘书长', name: 'secretary', phone: 'secretaryPhone' },
] as const
const isShared = (key: string) => /^(chamber|startsOn|endsOn|term|status(_\d+)?)$/.test(key)

const pick = <T>(from: Record<string, T>, keys: readonly (readonly [to: string, from: string])[]) =>
  Object.fromEntries(keys.flatMap(([to, key]) => (from[key] === undefined ? [] : [[to, from[key]]])))

/** One line a chamber: its president and its secretary become a line each; a chamber without either stays one, to be reported. */
export function splitLine({ cells, problems }: Line): Line[] {
  const there = leaders.filter(
    ({ name, phone }) => cells[name] || cells[phone] || problems[name] || problems[phone],
  )
  const lines = there.length > 0 ? there : leaders.slice(0, 1)
  return lines.map(({ post, name, phone }) => {
    const shared = Object.keys(cells).filter(isShared)
    const keys = [...shared.map((key) => [key, key] as const), ['name', name], ['phone', phone]] as const
    return { cells: { ...pick(cells, keys), post }, problems: pick(problems, keys) }
  })
}
