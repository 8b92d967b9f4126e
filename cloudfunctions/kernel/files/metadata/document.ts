import { cleanPackage } from './office-package'
import { cleanPdf } from './pdf'
import { tellsPosition } from './position'

export interface Cleaned {
  bytes: Buffer
  /** What still tells a position, or could not be looked into, in words. */
  kept: string[]
}

const cleaners: Record<string, (bytes: Buffer) => Promise<Cleaned>> = {
  docx: cleanPackage,
  xlsx: cleanPackage,
  pptx: cleanPackage,
  pdf: cleanPdf,
}

const oldOffice = (bytes: Buffer): Cleaned => ({
  bytes,
  kept: tellsPosition(bytes) ? ['旧版 Office 文件里的照片'] : [],
})

/** A document whose pictures do not tell where they were taken, as far as that can be done without breaking it. */
export const withoutPositions = async (bytes: Buffer, type: string): Promise<Cleaned> =>
  cleaners[type]?.(bytes) ?? oldOffice(bytes)

/** For whoever puts it out; '' when there is nothing to say. */
export function positionWarning(kept: readonly string[]): string {
  if (kept.length === 0) return ''
  const kinds = [...new Set(kept)].join('、')
  return `文件里有 ${kept.length} 处（${kinds}）可能带有拍摄位置，没能去掉，打开文件的人看得到在哪里拍的。介意的话，请换成去掉位置的照片，另存为新版文件再上传`
}
