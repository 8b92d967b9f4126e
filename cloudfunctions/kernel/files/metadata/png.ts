import { crc32 } from 'node:zlib'
import { orientationBlock, orientationIn, UPRIGHT } from './orientation'
import type { Stripped } from './strip'

const SIGNATURE_LENGTH = 8
/** Length, type and check sum of a chunk. */
const FRAME_LENGTH = 12
/** What a picture needs to look right, moving ones included. Everything else only tells about it. */
const needed = new Set([
  ...['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'acTL', 'fcTL', 'fdAT'],
  ...['cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP', 'bKGD', 'hIST', 'pHYs', 'sPLT'],
])

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(crc32(body), body.length + 4)
  return framed
}

/** W3C PNG, third edition. Null when it has no end. */
export function stripPng(bytes: Buffer): Stripped | null {
  const kept = [bytes.subarray(0, SIGNATURE_LENGTH)]
  let orientation = UPRIGHT
  let at = SIGNATURE_LENGTH
  while (at + FRAME_LENGTH <= bytes.length) {
    const end = at + FRAME_LENGTH + bytes.readUInt32BE(at)
    const type = bytes.toString('latin1', at + 4, at + 8)
    if (end > bytes.length) return null
    if (needed.has(type)) kept.push(bytes.subarray(at, end))
    if (type === 'eXIf' && orientation === UPRIGHT) {
      orientation = orientationIn(bytes.subarray(at + 8, end - 4))
      if (orientation !== UPRIGHT) kept.push(chunk('eXIf', orientationBlock(orientation)))
    }
    if (type === 'IEND') return { bytes: Buffer.concat(kept), orientation }
    at = end
  }
  return null
}
