import { deflateSync } from 'node:zlib'

interface PdfStream {
  dictionary: string
  data: Buffer
}

export const openPicture = (data: Buffer): PdfStream => ({
  dictionary: '/Subtype /Image /Filter /DCTDecode',
  data,
})
export const packedPicture = (data: Buffer): PdfStream => ({
  dictionary: '/Subtype /Image /Filter [/FlateDecode /DCTDecode]',
  data: deflateSync(data),
})
export const attached = (data: Buffer): PdfStream => ({
  dictionary: '/Type /EmbeddedFile /Filter /FlateDecode',
  data: deflateSync(data),
})
export const metadata = (text: string): PdfStream => ({
  dictionary: '/Type /Metadata /Subtype /XML',
  data: Buffer.from(text),
})
export const drawing = (text: string): PdfStream => ({
  dictionary: '/Filter /FlateDecode',
  data: deflateSync(Buffer.from(text)),
})

/** The parts of a PDF that matter here: streams with their lengths, and where each object stands (ISO 32000-1, 7.5). */
export function pdfOf(streams: readonly PdfStream[], trailer = ''): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  const starts: number[] = []
  let at = parts[0]!.length
  const add = (part: Buffer) => {
    parts.push(part)
    at += part.length
  }
  streams.forEach(({ dictionary, data }, i) => {
    starts.push(at)
    add(Buffer.from(`${i + 1} 0 obj\n<< ${dictionary} /Length ${data.length} >>\nstream\n`))
    add(data)
    add(Buffer.from('\nendstream\nendobj\n'))
  })
  const rows = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  const table = `xref\n0 ${starts.length + 1}\n0000000000 65535 f \n${rows}`
  add(Buffer.from(`${table}trailer\n<< /Size ${starts.length + 1} ${trailer}>>\nstartxref\n${at}\n%%EOF\n`))
  return Buffer.concat(parts)
}
