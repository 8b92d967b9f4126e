/** The local CloudBase stands at a loopback address; only there may a test move the clock. */
const isLocal = () => /"http:\/\/127\.0\.0\.1:/.test(process.env.TCB_CONTEXT_CNFG ?? '')

/** Epoch ms. Taken once a call, so that everything in it happens at one time. */
export const currentTime = () => Date.now() + (isLocal() ? Number(process.env.CLOCK_OFFSET_MS) || 0 : 0)
