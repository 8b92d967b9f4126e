/** Arcs and lines as masks: the stylesheet gives them their colour, light or dark. */
const maskOf = (width: number, height: number, inside: string) => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" preserveAspectRatio="none">${inside}</svg>`
  const image = `url("data:image/svg+xml,${encodeURIComponent(svg)}")`
  return { maskImage: image, WebkitMaskImage: image }
}

export const RING = 120

/** Part of a circle, from the top on, clockwise. `share`: 0 to 1. */
export function arc(radius: number, width: number, share: number) {
  const round = 2 * Math.PI * radius
  const drawn = Math.max(0, Math.min(1, share)) * round
  return maskOf(
    RING,
    RING,
    `<circle cx="60" cy="60" r="${radius}" fill="none" stroke="#000" stroke-width="${width}" stroke-linecap="butt" stroke-dasharray="${drawn.toFixed(2)} ${round.toFixed(2)}" transform="rotate(-90 60 60)"/>`,
  )
}

export const CURVE = { width: 320, height: 140 }

export interface Point {
  /** 0 to 1, both. */
  x: number
  y: number
}

/** The total stands at each height until the next day on which something happened. */
const stepsOf = (points: readonly Point[]) =>
  points
    .map(({ x, y }, i) => {
      const [left, top] = [(x * CURVE.width).toFixed(1), ((1 - y) * (CURVE.height - 4) + 2).toFixed(1)]
      return i === 0 ? `M${left} ${top}` : `H${left}V${top}`
    })
    .join('')

export const line = (points: readonly Point[]) =>
  maskOf(
    CURVE.width,
    CURVE.height,
    `<path d="${stepsOf(points)}H${CURVE.width}" fill="none" stroke="#000" stroke-width="3" vector-effect="non-scaling-stroke"/>`,
  )

export const area = (points: readonly Point[]) =>
  maskOf(
    CURVE.width,
    CURVE.height,
    `<path d="${stepsOf(points)}H${CURVE.width}V${CURVE.height}H${((points[0]?.x ?? 0) * CURVE.width).toFixed(1)}Z"/>`,
  )
