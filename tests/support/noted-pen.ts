import type { Pen } from '@/components/poster/pen'

export interface Written {
  text: string
  x: number
  y: number
  /** px */
  size: number
  align: CanvasTextAlign
}

/** Letters are as wide as they are high, figures and Latin half of it: near enough to Chinese type. */
const widthOf = (text: string, size: number) =>
  [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) < 256 ? size / 2 : size), 0)

/** A pen that notes what is written and draws nothing. */
export function notedPen() {
  const written: Written[] = []
  const gradient = { addColorStop: () => undefined }
  const fixed: Record<string, unknown> = {
    font: '400 10px sans-serif',
    textAlign: 'left',
    createLinearGradient: () => gradient,
    createRadialGradient: () => gradient,
  }
  const size = () => Number(/([\d.]+)px/.exec(String(fixed.font))?.[1])
  fixed.measureText = (text: string) => ({ width: widthOf(text, size()) })
  fixed.fillText = (text: string, x: number, y: number) =>
    void written.push({ text, x, y, size: size(), align: fixed.textAlign as CanvasTextAlign })
  const pen = new Proxy(fixed, {
    get: (target, name: string) => (name in target ? target[name] : () => undefined),
    set: (target, name: string, value) => {
      target[name] = value
      return true
    },
  }) as unknown as Pen
  /** How far a line reaches on either side. */
  const reach = ({ text, x, size: high, align }: Written) => {
    const width = widthOf(text, high)
    const left = align === 'center' ? x - width / 2 : align === 'right' ? x - width : x
    return [left, left + width] as const
  }
  return { pen, written, reach }
}
