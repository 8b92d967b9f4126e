import { join } from 'node:path'
import { failureOf } from './failure'
import { localTest, openTarget, type Target } from './target'

const local = localTest('the functions of this suite are not deployed there')
let target: Target
beforeAll(async () => {
  target = await openTarget({ functionsDir: join(__dirname, 'functions') })
})
afterAll(() => target.close())

const greedy = async (how: string) =>
  (await target.app.callFunction({ name: 'greedy', data: { how } })).result

local.each(['buffers', 'buffers, then none', 'strings'])(
  'P4 a function whose process takes more memory than it was given is ended, and the next call works: %s',
  async (how) => {
    const failure = await failureOf(greedy(how))
    expect(failure.code).toBe('FUNCTIONS_EXECUTE_FAIL')
    expect(failure.message).toMatch(/memory: \d+ MB, 256 MB allowed/)
    expect(await greedy('well')).toBe('well')
  },
)
