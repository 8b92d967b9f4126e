import { allFiles, readSource } from './support/source-files'

/**
 * Inputs that people met in the field, each under the id by which it was reported. `npm test -- field` runs them all: their tests
 * stand in files with `field` in the path, and their titles begin with the id.
 */
const counts: Record<string, number> = { B: 19, L: 10, S: 9, C: 4, W: 6, X: 7, P: 10, G: 16, H: 10 }
const ids = Object.entries(counts).flatMap(([kind, count]) =>
  Array.from({ length: count }, (_, i) => `${kind}${i + 1}`),
)

const files = allFiles().filter(
  (name) => /field.*\.test\.tsx?$/.test(name) && name !== 'tests/field-cases.test.ts',
)

/** Ids at the beginning of a title, of a test or of a group of tests: 'B6 zeros …', `B6, B12 …`. */
const idsIn = (text: string) =>
  [...text.matchAll(/['"`]((?:[BLSCWXPGH]\d{1,2}[, ]+)+)/g)].flatMap(
    ([, found]) => found!.match(/[BLSCWXPGH]\d{1,2}/g) ?? [],
  )

const proven = new Set(files.flatMap((name) => idsIn(readSource(name))))

test.each(ids)('%s has a test', (id) => {
  expect(proven).toContain(id)
})
