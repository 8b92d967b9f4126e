import fc from 'fast-check'
import { AppError } from '@contract/errors'
import { fromShanghai } from '@contract/values/time'
import { readStatement, type Statement } from '../../cloudfunctions/domains/pledge-desk/bank/read-statement'
import { statements, type Made } from './statement-maker'

const numRuns = Number(process.env['FIELD_RUNS'] ?? 500)
const NOW = fromShanghai('2026-11-29', '12:00')
const sorted = (fens: readonly number[]) => [...fens].sort((a, b) => a - b)

function readOf({ lines }: Made): Statement | null {
  try {
    return readStatement(lines, undefined, NOW)
  } catch (error) {
    // A refusal in words is no wrong receipt.
    if (error instanceof AppError) return null
    throw error
  }
}

/** Lines of which the clerk is told, by number. */
const told = ({ problems }: Statement) => problems.length

let refused = 0
test('B1 B2 B5 B10 B11 B13 of any generated statement exactly the incoming rows are proposed, or it is refused in words', () => {
  fc.assert(
    fc.property(statements, (made) => {
      const found = readOf(made)
      const nothing = made.incoming.length + made.undone.length + made.foreign === 0
      if (found === null) {
        refused += 1
        // Only what holds no income may be refused as a whole.
        expect(nothing).toBe(true)
        return
      }
      const came = found.rows.filter(({ amountFen }) => amountFen > 0)
      const free = came.filter(({ tiedTo }) => tiedTo === null).map(({ amountFen }) => amountFen)
      const tied = came.filter(({ tiedTo }) => tiedTo !== null).map(({ amountFen }) => amountFen)
      expect([sorted(free), sorted(tied), told(found)]).toEqual([
        ...[sorted(made.incoming), sorted(made.undone), made.foreign],
      ])
      const kinds = (kind: string) => found.leftOut.filter((each) => each.kind === kind).length
      expect([kinds('sum'), kinds('outgoing')]).toEqual([made.sums, made.outgoing])
    }),
    { numRuns, seed: 20_261_129 },
  )
  console.info(`${numRuns} statements, ${refused} without any income refused in words`)
})
