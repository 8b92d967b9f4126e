import { runOutbox } from '../outbox/run-outbox'

const MESSAGES = 5_000
const PEOPLE = 500
const KILLS = 10

/** Everybody is told something while WeChat fails three times in ten and the job is killed again and again. */
export async function run() {
  const outcome = await runOutbox({ messages: MESSAGES, people: PEOPLE, kills: KILLS, seed: Date.now() })
  const { problems, states, arrived, cutOff, kills, runs, ms } = outcome
  console.log(
    `  ${JSON.stringify(states)}, ${arrived} arrived, ${runs} runs`,
    problems.slice(0, 5).join('; '),
  )
  return [
    { name: `messages lost, doubled or left, of ${MESSAGES}`, median: problems.length, limit: 0 },
    { name: `kills in the middle that were missed, of ${KILLS}`, median: KILLS - kills, limit: 0 },
    { name: 'messages whose sending a kill cut off', median: cutOff },
    { name: 'messages a second', median: MESSAGES / (ms / 1000) },
  ]
}
