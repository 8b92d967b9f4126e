import { sha256 } from 'js-sha256'

/** A photographed code is worth nothing after a minute and a half. */
export const STEP_MS = 30_000
/** Phones' clocks differ; the step before and the step after count as well. */
const DRIFT_STEPS = 1

const bytesOf = (hex: string) => (hex.match(/../g) ?? []).map((pair) => parseInt(pair, 16))

/** Eight hex digits that change every 30 s. `secret` in hex. After RFC 6238, with SHA-256 and text instead of a counter. */
export const proofAt = (secret: string, subject: string, step: number) =>
  sha256.hmac(bytesOf(secret), `${subject}/${step}`).slice(0, 8)

const stepOf = (at: number) => Math.floor(at / STEP_MS)

/** `P.activity.person.proof` for a person, `V.activity.session.proof` for the venue: what the QR code says. */
export const writeCode = (kind: 'P' | 'V', activityId: string, subject: string, secret: string, at: number) =>
  [kind, activityId, subject, proofAt(secret, `${kind}/${activityId}/${subject}`, stepOf(at))].join('.')

/** null when it is none of our codes. */
export function readCode(text: string) {
  const [, kind, activityId, subject, proof] =
    /^([PV])\.([A-Za-z0-9_:-]{1,80})\.([A-Za-z0-9_:-]{1,80})\.([0-9a-f]{8})$/.exec(text.trim()) ?? []
  if (!kind || !activityId || !subject || !proof) return null
  return { kind: kind as 'P' | 'V', activityId, subject, proof }
}

export type RotatingCode = NonNullable<ReturnType<typeof readCode>>

/** Whether the code was made with this secret within the last minute or so. */
export function isFresh({ kind, activityId, subject, proof }: RotatingCode, secret: string, at: number) {
  for (let drift = -DRIFT_STEPS; drift <= DRIFT_STEPS; drift++)
    if (proofAt(secret, `${kind}/${activityId}/${subject}`, stepOf(at) + drift) === proof) return true
  return false
}
