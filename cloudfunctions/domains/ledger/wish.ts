import { newId, sha256 } from '../../kernel/ids'
import type { Caller } from '../../kernel/people'
import { askIdOf } from './ask-id'

/** Who wants something booked, and how it is known again. */
export interface Wish {
  /** Asked again under the same id, it is booked once. */
  askId: string
  /** Random, of this try. */
  push?: string
  /** Of all that was sent with it; another print under the same id is refused. */
  print?: string
  /** Salts the prints of single lines; it is stored nowhere. Of a form its key, else the ask's id. */
  once?: string
  by: string
  now: number
}

/** Nobody who does not know the form's key can tell what was in it by trying. */
export const printOf = (once: string, content: unknown) => sha256(JSON.stringify([once, content]))

/** Confirmations are no part of what is asked for. */
const asideFrom = ({ once: _, sure: __, ...content }: Sent) => content

interface Sent {
  once: string
  sure?: string
}

/** `by`: a clerk's id, or BY_DONOR. */
export const wishOf = (caller: Pick<Caller, 'id'>, action: string, input: Sent, by: string, now: number) =>
  ({
    askId: askIdOf(caller, action, input.once),
    push: newId('a'),
    print: printOf(input.once, [action, asideFrom(input)]),
    once: input.once,
    ...{ by, now },
  }) satisfies Wish
