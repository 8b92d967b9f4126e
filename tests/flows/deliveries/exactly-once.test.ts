import { runOutbox } from '../../../scripts/outbox/run-outbox'

const MESSAGES = 300
const KILLS = 4

test(`${MESSAGES} messages, 30 % failures, ${KILLS} kills: each is delivered or in the inbox exactly once`, async () => {
  const outcome = await runOutbox({ messages: MESSAGES, people: 60, kills: KILLS, seed: Date.now() })
  const { problems, states, kills, cutOff } = outcome
  console.info(JSON.stringify(outcome))
  expect(problems).toEqual([])
  expect(kills).toBe(KILLS)
  expect(cutOff).toBeGreaterThan(0)
  expect(states.sent).toBeGreaterThan(MESSAGES / 2)
  expect(states.inbox).toBeGreaterThan(cutOff / 2)
}, 120_000)
