import type { Toggle } from '../types'

/** How each toggle is called in Quill. WeChat's editor uses the same names and values. */
export const quillFormats: Record<Toggle, [name: string, value: unknown]> = {
  heading2: ['header', 2],
  heading3: ['header', 3],
  bold: ['bold', true],
  italic: ['italic', true],
  underline: ['underline', true],
  bullet: ['list', 'bullet'],
  ordered: ['list', 'ordered'],
  quote: ['blockquote', true],
  center: ['align', 'center'],
  right: ['align', 'right'],
}

export const activeToggles = (formats: Record<string, unknown>) =>
  (Object.keys(quillFormats) as Toggle[]).filter((toggle) => {
    const [name, value] = quillFormats[toggle]
    return formats[name] === value
  })
