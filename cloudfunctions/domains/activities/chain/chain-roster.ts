import { bareNameOf, nameKeyOf } from '../../../kernel/names'
import type { Named } from '../candidates-of'

const put = (map: Map<string, Named[]>, key: string, named: Named) =>
  map.set(key, [...(map.get(key) ?? []), named])

/** A roster may have titles beside its names. */
const keysOf = ({ candidate: { name } }: Named) => new Set([nameKeyOf(name), bareNameOf(name)])

/** The chamber's people by name. */
export class ChainRoster {
  readonly #byName = new Map<string, Named[]>()

  constructor(all: readonly Named[]) {
    for (const named of all) for (const key of keysOf(named)) put(this.#byName, key, named)
  }

  /** As it is written, else without titles; [] when nobody is called so. */
  find(word: string): Named[] {
    return this.#byName.get(nameKeyOf(word)) ?? this.#byName.get(bareNameOf(word)) ?? []
  }

  /** 郑海川和林晓瓯, when both are known; 王和平 is one. */
  namesIn(word: string): string[] {
    if (this.find(word).length > 0) return [word]
    const parts = word.split(/[和与及]/)
    return parts.length > 1 && parts.every((part) => this.find(part).length > 0) ? parts : [word]
  }
}
