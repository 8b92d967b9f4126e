import { parseArgs } from 'node:util'
import { requestsOfOneSignUp } from '../surge/count-requests'
import { Surge, type SurgeOutcome } from '../surge/run-surge'

const PEOPLE = 1000
const TAPS = 3
const SEATS = 100
const RESERVE = 2
/** What one uncontended sign-up may cost. */
const MAX_REQUESTS = 4

/** `npm run bench -- surge --runs 20 --kills 20` */
const options = () =>
  parseArgs({
    args: process.argv.slice(2),
    allowPositionals: true,
    options: { runs: { type: 'string', default: '1' }, kills: { type: 'string', default: '1' } },
  }).values

const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

/** Every other one with reserves. */
async function runs(surge: Surge, count: number, killWithinMs: number | null): Promise<SurgeOutcome[]> {
  const outcomes: SurgeOutcome[] = []
  for (let n = 0; n < count; n++) {
    const reserve = n % 2 === 0 ? 0 : RESERVE
    const outcome = await surge.run({ taps: TAPS, capacity: SEATS, reserve, killWithinMs })
    console.log(
      `  ${killWithinMs === null ? 'run' : 'kill'} ${n + 1}: ${Math.round(outcome.ms)} ms,`,
      `${outcome.unanswered} unanswered, ${outcome.problems.length} problems`,
      [...outcome.problems.slice(0, 3), ...outcome.reasons].join('; '),
    )
    outcomes.push(outcome)
  }
  return outcomes
}

/** 1,000 people tap three times each for 100 seats, at the same moment, over HTTP. */
export async function run() {
  const { runs: plain, kills } = options()
  const surge = await Surge.open(PEOPLE)
  try {
    const lived = await runs(surge, Number(plain), null)
    const died = await runs(surge, Number(kills), median(lived.map(({ ms }) => ms)) || 20_000)
    const problems = [...lived, ...died].flatMap((outcome) => outcome.problems)
    return [
      {
        name: `sign-ups a second, of ${PEOPLE} × ${TAPS}`,
        median: median(lived.map((one) => one.perSecond)),
      },
      { name: 'one storm, ms', median: median(lived.map(({ ms }) => ms)) },
      { name: `problems of ${plain} runs and ${kills} kills`, median: problems.length, limit: 0 },
      { name: 'taps cut off by kills', median: sum(died.map(({ unanswered }) => unanswered)) },
      {
        name: 'database requests of one sign-up',
        median: (await requestsOfOneSignUp()).length,
        limit: MAX_REQUESTS,
      },
    ]
  } finally {
    await surge.close()
  }
}
