import { matrixOf, QUIET_ZONE, runsOf } from './matrix'

/** Dark on light in dark mode too: many scanners do not read it the other way round. */
export function svgOf(text: string) {
  const matrix = matrixOf(text)
  const side = matrix.length + 2 * QUIET_ZONE
  const path = runsOf(matrix)
    .map(({ x, y, length }) => `M${x + QUIET_ZONE} ${y + QUIET_ZONE}h${length}v1h-${length}z`)
    .join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${side * 16}" height="${side * 16}" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${path}"/></svg>`
}

export const dataUri = (svg: string) => `data:image/svg+xml,${encodeURIComponent(svg)}`
