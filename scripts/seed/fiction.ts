const surnames = [...'陈林黄叶周郑项潘金胡徐吴张王李朱蔡谢夏章']
const given = [...'海立敏晓知川平之瓯远建国华志文军明芳丽秀']

/** Always the same for the same number. Nobody's real name. */
export const nameOf = (n: number) =>
  surnames[n % 20]! + given[(n * 7 + 3) % 20]! + given[(n * 13 + Math.floor(n / 20)) % 20]!

/** 199… as the people of the local WeChat have it. */
export const phoneOf = (n: number) => `199${String(80_000_000 + n)}`
