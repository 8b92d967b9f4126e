/** What a table may take of a function's 256 MB; a file that wants more is refused in words before memory runs out. */

/** As wide as a sheet of the old Excel (column IV); what stands beyond is reported. */
export const MAX_COLUMNS = 256
/** Cells of one sheet, blank ones between others included: 20,000 × 20 is 400,000. */
export const MAX_CELLS = 1_000_000
/** Characters of one sheet, or of the texts that the sheets of a workbook share. */
export const MAX_CHARACTERS = 16_000_000
/** Texts that the sheets of a workbook share. */
export const MAX_SHARED = 1_000_000
/** Bytes that one workbook may unfold to while it streams by; a million empty rows with a format take 80 MB to 300 MB, and a file of 10 MB hardly more. */
export const MAX_UNFOLDED = 320 * 1024 * 1024
/** Marks of one workbook: a million rows of ten cells have twelve million, and take some six seconds. */
export const MAX_MARKS = 12_000_000
/** Rows of a sheet, and cells of a row, that Excel has. */
export const LAST_ROW = 1_048_576
export const LAST_COLUMN = 16_384
/** Parts of one workbook. */
export const MAX_PARTS = 5_000
/** Rows of headings, titles and sums beside those that one import takes. */
export const ROWS_BESIDE = 500
