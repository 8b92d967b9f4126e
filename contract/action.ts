import type { GenericSchema, InferInput, InferOutput } from 'valibot'
import type { Role } from './access'

/** One thing a caller may ask for: who may, what goes in, what comes out. The output schema decides what leaves the server. */
export interface Action<I extends GenericSchema = GenericSchema, O extends GenericSchema = GenericSchema> {
  /** Any one of these roles suffices; nobody else may. */
  access: readonly Role[]
  /** What the audit log calls it. Every call is recorded: who, on what, before and after, when. */
  audit?: string
  input: I
  output: O
}

export const action = <I extends GenericSchema, O extends GenericSchema>(definition: Action<I, O>) =>
  definition

export type Domain = Record<string, Action>
export type Contract = Record<string, Domain>

export type Input<A extends Action> = InferInput<A['input']>
export type Parsed<A extends Action> = InferOutput<A['input']>
/** What a handler returns: the output schema's input, so defaults may be left out. */
export type Returned<A extends Action> = InferInput<A['output']>
export type Output<A extends Action> = InferOutput<A['output']>

/** `news.feed` for every action of the contract. */
export type ActionName<C extends Contract> = {
  [D in keyof C & string]: `${D}.${keyof C[D] & string}`
}[keyof C & string]

export type ActionAt<C extends Contract, N extends ActionName<C>> = N extends `${infer D}.${infer A}`
  ? D extends keyof C
    ? A extends keyof C[D]
      ? C[D][A]
      : never
    : never
  : never
