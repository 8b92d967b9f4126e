/** Loaded only when something is printed. */
export type Docx = typeof import('docx')

/** Twentieths of a point (docx's unit of length) in one millimetre. */
const TWIPS = 1440 / 25.4

export const mm = (millimetres: number) => Math.round(millimetres * TWIPS)
/** docx counts type in half points. */
export const points = (size: number) => Math.round(size * 2)

/** ISO 216, upright. */
export const A4 = { width: mm(210), height: mm(297) }

/** What the office's computers have; WPS and LibreOffice take a similar one where it is missing. */
export const font = { ascii: 'Arial', hAnsi: 'Arial', eastAsia: '微软雅黑' }
