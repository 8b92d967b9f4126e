// One instance of a cloud function: a process of its own, so that its clock is UTC, its folder is the current one and a
// crash or an endless loop ends nothing else. The parent sends one invocation at a time.
'use strict'
const path = require('node:path')

const exportsOfFunction = load()
let identity = []

process.on('disconnect', () => process.exit())
process.on('message', ({ event, variables, context }) => {
  for (const name of identity) delete process.env[name]
  identity = Object.keys(variables)
  Object.assign(process.env, variables)
  run(event, context)
    .then(
      (result) =>
        process.send({ result: result === undefined ? 'null' : (JSON.stringify(result) ?? 'null') }),
      (error) => process.send({ error: describe(error) }),
    )
    .catch((error) => process.send({ error: describe(error) }))
})

function load() {
  try {
    const loaded = require(path.join(process.cwd(), 'index.js'))
    if (typeof loaded.main !== 'function') throw new Error('index.js does not export a function named main')
    process.send({ ready: true })
    return loaded
  } catch (error) {
    process.send({ loadError: describe(error) })
    return null
  }
}

/** Both forms of the cloud's Node runtime: `main(event, context)` with a promise, and with a callback. */
function run(event, context) {
  return new Promise((resolve, reject) => {
    const callback = (error, result) => (error ? reject(error) : resolve(result))
    Promise.resolve()
      .then(() => exportsOfFunction.main(JSON.parse(event), context, callback))
      .then((result) => {
        if (result !== undefined || exportsOfFunction.main.length < 3) resolve(result)
      }, reject)
  })
}

function describe(error) {
  if (error instanceof Error) return error.stack || String(error)
  return typeof error === 'string' ? error : JSON.stringify(error)
}
