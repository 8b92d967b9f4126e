/** The error a promise ends with; a promise that ends well fails the test. */
export async function failureOf(promise: Promise<unknown>): Promise<{ code: string; message: string }> {
  const outcome = await promise.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  )
  if ('value' in outcome) throw new Error(`expected a failure, got ${JSON.stringify(outcome.value)}`)
  return outcome.error as { code: string; message: string }
}
