const subject = { kind: 'news', id: 'n_none' }

/** One input per action of reach; see `bad-input.test.ts`. */
export const reachSamples = (): Record<string, Record<string, unknown>> => ({
  'reach.list': { cursor: 'abc' },
  'reach.show': { subject },
  'reach.nudge': { subject },
  'reach.audience': { subject },
  'reach.tickCall': { subject, chamberId: 'c_none', called: true },
  'reach.exportCalls': { subject },
  'reach.remind': { subject },
})
