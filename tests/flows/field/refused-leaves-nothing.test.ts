import { readingActions } from '@contract/rates'
import { House } from '../house'
import { ladderInputs } from '../ladder-world'

/** One who may much, two who may little, one of another chamber. */
const callers = ['member', 'president', 'wuxi-secretary', 'editor']
/** Before the action itself is asked. */
const atTheDoor = ['input.invalid', 'access.denied', 'access.not_signed_in']

let house: House
beforeAll(async () => {
  house = await House.open()
})
afterAll(() => house.close())

type Found = Record<string, unknown>

/**
 * Without what tells of the trying itself: the log, the brake on wrong codes, and how many questions a seat sheet has answered, which
 * names nobody.
 */
async function standing(): Promise<Map<string, string>> {
  const { audit: _, office_attempts: _attempts, seats = [], ...rest } = await house.dump()
  const people = (seats as Found[]).map(({ _id, people: there, plan }) => ({ _id, people: there, plan }))
  return new Map(
    Object.entries({ ...rest, seats: people }).flatMap(([name, documents]) =>
      (documents as { _id: string }[]).map((each) => [`${name}/${each._id}`, JSON.stringify(each)] as const),
    ),
  )
}

const differences = (before: Map<string, string>, after: Map<string, string>) => [
  ...[...after].filter(([key, text]) => before.get(key) !== text).map(([key]) => key),
  ...[...before.keys()].filter((key) => !after.has(key)),
]

/** Ids as they stand in inputs, each put in the place of another kind's. */
const ID = /"[a-z]{1,3}_[0-9A-Za-z_:-]+"/g

test('G9 whatever is refused, by whomever it was asked, nothing stays of it', async () => {
  const walk = await ladderInputs(house)
  const ids = [...new Set(JSON.stringify(walk).match(ID))]
  const left: string[] = []
  let refused = 0
  let before = await standing()
  const ask = async (who: string, name: string, input: unknown) => {
    const reply = await house.raw(who, name, input)
    if (!reply.ok && atTheDoor.includes(reply.error.code)) return
    const after = await standing()
    const changed = differences(before, after)
    before = after
    if (reply.ok) return
    refused++
    if (reply.error.kind === 'internal') left.push(`${name} fails: ${JSON.stringify(input)}`)
    if (changed.length > 0) left.push(`${name} (${reply.error.code}) by ${who} leaves ${changed.join(', ')}`)
  }
  for (const [i, [name, input]] of walk.entries()) {
    if (readingActions.has(name)) continue
    const text = JSON.stringify(input)
    const [own] = text.match(ID) ?? []
    const other = ids[(i * 7) % ids.length]!
    if (own) for (const who of callers) await ask(who, name, JSON.parse(text.replaceAll(own, other)))
    for (const who of callers) await ask(who, name, input)
    await ask('editor', name, input)
  }
  expect(left).toEqual([])
  expect(refused).toBeGreaterThan(200)
}, 180_000)
