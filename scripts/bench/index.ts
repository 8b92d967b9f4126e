import { readdirSync } from 'node:fs'
import path from 'node:path'

/** A figure, in the unit its name tells (ms unless said otherwise); over its limit the whole run fails. */
interface Measurement {
  name: string
  median: number
  limit?: number
}

/** What a file here exports: `run()` with measurements, or plainly with named figures. */
interface Bench {
  run?: () => Promise<Measurement[] | object>
}

const toMeasurements = (figures: Measurement[] | object): Measurement[] =>
  Array.isArray(figures)
    ? figures
    : Object.entries(figures).map(([name, median]) => ({ name, median: Number(median) }))

async function runAll(names: string[]) {
  const rows = []
  for (const name of names) {
    const { run } = (await import(path.join(__dirname, name))) as Bench
    if (!run) continue
    console.log(`${name} …`)
    for (const { name: figure, median, limit } of toMeasurements(await run())) {
      const verdict = limit === undefined ? '' : median <= limit ? 'ok' : 'OVER'
      rows.push({ bench: name, figure, value: Number(median.toFixed(3)), limit: limit ?? '', verdict })
    }
  }
  return rows
}

/** `npm run bench`, or some of them: `npm run bench -- store sizes`. What follows a `--name` is the bench's own. */
async function main(args: string[]) {
  const end = args.findIndex((arg) => arg.startsWith('--'))
  const wanted = end < 0 ? args : args.slice(0, end)
  const names = readdirSync(__dirname)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && file !== 'index.ts')
    .map((file) => file.slice(0, -'.ts'.length))
  const unknown = wanted.filter((name) => !names.includes(name))
  if (unknown.length > 0)
    throw new Error(`no bench called ${unknown.join(', ')}; there are ${names.join(', ')}`)
  const rows = await runAll(wanted.length > 0 ? wanted : names)
  console.table(rows)
  if (rows.some(({ verdict }) => verdict === 'OVER')) process.exitCode = 1
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error)
  process.exitCode = 1
})
