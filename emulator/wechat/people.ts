import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A person who uses the local WeChat. */
export interface Person {
  /** Chosen by whoever adds him; what `x-wechat-person` names. */
  id: string
  nickname: string
  /** Eleven digits, as WeChat knows it. */
  phone: string
  openid: string
  unionid: string
}

/** The people of the local WeChat, in a file of their own: the app's database does not show them. */
export class People {
  readonly #people = new Map<string, Person>()
  readonly #file: string | null

  constructor(
    dir: string | null,
    readonly appId: string,
  ) {
    this.#file = dir === null ? null : join(dir, 'wechat-people.json')
    if (this.#file === null || !existsSync(this.#file)) return
    for (const person of JSON.parse(readFileSync(this.#file, 'utf8')) as Person[])
      this.#people.set(person.id, person)
  }

  /** Adds a person, or changes his name and phone; the openid stays the same for the same id and app. */
  add({ id, nickname = id, phone }: { id: string; nickname?: string; phone?: string }): Person {
    const person = {
      id,
      nickname,
      phone: phone ?? this.#people.get(id)?.phone ?? phoneFor(id),
      openid: `o${digest(`${this.appId}/${id}`).slice(0, 27)}`,
      unionid: `u${digest(`union/${id}`).slice(0, 27)}`,
    }
    this.#people.set(id, person)
    this.#save()
    return person
  }

  find(id: string): Person | undefined {
    return this.#people.get(id)
  }

  withOpenid(openid: unknown): Person | undefined {
    return this.all().find((person) => person.openid === openid)
  }

  all(): Person[] {
    return [...this.#people.values()]
  }

  #save(): void {
    if (this.#file === null) return
    writeFileSync(`${this.#file}.part`, JSON.stringify(this.all(), null, 2))
    renameSync(`${this.#file}.part`, this.#file)
  }
}

const digest = (text: string) => createHash('sha256').update(text).digest('base64url')

/** 199 is not given to anyone by itself: the rest is the person's own. */
const phoneFor = (id: string) =>
  `199${String(parseInt(createHash('md5').update(id).digest('hex').slice(0, 8), 16) % 1e8).padStart(8, '0')}`
