import { contract } from './index'

/** Characters that fit into one call beside the rest, at six bytes each (WeChat: 100 KB). */
const FITS_IN_A_CALL = 10_000

/** The parts of a valibot schema that are looked at here. */
interface Schema {
  type?: string
  requirement?: unknown
  entries?: Record<string, Schema>
  pipe?: Schema[]
  item?: Schema
  items?: Schema[]
  options?: unknown[]
  wrapped?: Schema
  value?: Schema
}

const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null
const isBounded = ({ pipe = [] }: Schema) =>
  pipe.some(
    ({ type, requirement }) =>
      (type === 'max_length' && Number(requirement) <= FITS_IN_A_CALL) ||
      type === 'regex' ||
      type === 'check' ||
      type === 'iso_date',
  )

/** Paths of texts without a maximum that fits into a call. */
function longTextsOf(schema: Schema, path: string): string[] {
  const { type, entries = {}, item, items = [], options = [], wrapped, value } = schema
  if (type === 'string') return isBounded(schema) ? [] : [path]
  return [
    ...Object.entries(entries).flatMap(([name, entry]) => longTextsOf(entry, `${path}.${name}`)),
    ...[item, value].flatMap((part) => (part ? longTextsOf(part, `${path}[]`) : [])),
    ...[...items, ...options, wrapped].flatMap((part) => (isSchema(part) ? longTextsOf(part, path) : [])),
  ]
}

test('P2 every text that is sent either fits into one call or may come as a file', () => {
  const long = Object.entries(contract).flatMap(([domain, actions]) =>
    Object.entries(actions).flatMap(([name, { input }]) =>
      longTextsOf(input as unknown as Schema, `${domain}.${name}`),
    ),
  )
  expect(long.sort()).toEqual([
    'activityDesk.change.draft.html',
    'activityDesk.save.draft.html',
    'campaignDesk.save.draft.html',
    'news.save.draft.html',
  ])
})
