import { messages } from './messages'

/** Closed: the client decides what to do by kind, and by code where one matters. Never by text. */
export const errorKinds = [
  'invalid_input',
  'unauthenticated',
  'forbidden',
  'not_found',
  'rule_broken',
  'conflict',
  'rate_limited',
  'unavailable',
  'internal',
] as const
export type ErrorKind = (typeof errorKinds)[number]

export type ErrorCode = keyof typeof messages

type Placeholders<M extends string> = M extends `${string}{${infer P}}${infer Rest}`
  ? P | Placeholders<Rest>
  : never
export type ErrorParams<C extends ErrorCode> = Record<
  Placeholders<(typeof messages)[C]['text']>,
  string | number
>
type ParamsArgument<C extends ErrorCode> = [keyof ErrorParams<C>] extends [never]
  ? []
  : [params: ErrorParams<C>]

/** What an error looks like on the wire. `fields`: path of an input → what is wrong with it. `reference`: a number to quote to the office. */
export interface ErrorBody {
  kind: ErrorKind
  code: ErrorCode
  message: string
  fields?: Record<string, string>
  /** Only a doubt: sent again with this as its `sure`, it is done. Of exactly what was said. */
  sure?: string
  reference?: string
}

export class AppError extends Error {
  constructor(readonly body: ErrorBody) {
    super(body.message)
    this.name = 'AppError'
  }
}

export function errorBody<C extends ErrorCode>(code: C, ...[params]: ParamsArgument<C>): ErrorBody {
  const { kind, text } = messages[code]
  const message = text.replace(/\{(\w+)\}/g, (_, name: string) =>
    String((params as Record<string, unknown>)[name]),
  )
  return { kind, code, message }
}

export function fail<C extends ErrorCode>(code: C, ...params: ParamsArgument<C>): never {
  throw new AppError(errorBody(code, ...params))
}

/** The one way from a rule to a refusal: what greys a button is what the server says. */
export function mustHold(against: ErrorBody | null): void {
  if (against) throw new AppError(against)
}

/** `now` by the server's clock: a phone's may be wrong. A function of before December 2026 does not say it. */
export type Reply<T> = ({ ok: true; data: T } | { ok: false; error: ErrorBody }) & { now?: number }
