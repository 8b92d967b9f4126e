/** As much of the protocol buffers encoding as the open APIs need: https://protobuf.dev/programming-guides/encoding/ */

type Fields = Map<number, (Buffer | number)[]>

/** The fields of a message by number. @throws RangeError on a cut message */
export function decodeFields(message: Buffer): Fields {
  const fields: Fields = new Map()
  let at = 0
  const varint = () => {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = message.readUInt8(at++)
      value += (byte & 0x7f) * 2 ** shift
      if (byte < 0x80) return value
    }
  }
  while (at < message.byteLength) {
    const tag = varint()
    const number = tag >>> 3
    const bytes = (length: number) => message.subarray(at, (at += length))
    const wireType = tag & 7
    if (wireType !== 0 && wireType !== 2)
      throw new RangeError(`wire type ${wireType} is not used by the open APIs`)
    const value = wireType === 0 ? varint() : bytes(varint())
    fields.set(number, [...(fields.get(number) ?? []), value])
  }
  return fields
}

export const textOf = (value: Buffer | number | undefined): string =>
  Buffer.isBuffer(value) ? value.toString('utf8') : ''

export function bytesField(number: number, value: Buffer | string): Buffer {
  const bytes = Buffer.from(value as string)
  return Buffer.concat([encodeVarint((number << 3) | 2), encodeVarint(bytes.byteLength), bytes])
}

/** A negative number takes ten bytes, as int32 does in the encoding. */
export function intField(number: number, value: number): Buffer {
  return Buffer.concat([encodeVarint(number << 3), encodeVarint(BigInt.asUintN(64, BigInt(value)))])
}

function encodeVarint(value: number | bigint): Buffer {
  const bytes: number[] = []
  for (let rest = BigInt(value); ; rest >>= 7n) {
    const low = Number(rest & 0x7fn)
    if (rest < 0x80n) return Buffer.from([...bytes, low])
    bytes.push(low | 0x80)
  }
}
