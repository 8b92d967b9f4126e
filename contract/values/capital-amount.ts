const digits = [...'零壹贰叁肆伍陆柒捌玖']
const places = ['仟', '佰', '拾', '']
const groups = ['亿', '万', '']

/** 0 … 9999, without a 零 in front. */
function groupWords(value: number) {
  const words = [...String(value).padStart(4, '0')].map((digit, i) =>
    digit === '0' ? '零' : `${digits[Number(digit)]}${places[i]}`,
  )
  return words
    .join('')
    .replace(/零+/g, '零')
    .replace(/^零|零$/g, '')
}

/** 100 亿 and more have two digits before 亿, which is all that MAX_FEN needs. */
function yuanWords(yuan: number) {
  const values = [Math.floor(yuan / 1e8), Math.floor(yuan / 1e4) % 1e4, yuan % 1e4]
  let words = ''
  values.forEach((value, i) => {
    if (value === 0) return
    const gap = words !== '' && (value < 1000 || values[i - 1] === 0) ? '零' : ''
    words += `${gap}${groupWords(value)}${groups[i]}`
  })
  return words
}

/** 大写, as on receipts and certificates: 壹仟万元整 · 壹佰元零伍分. A whole, not negative number of 分. */
export function capitalAmount(amountFen: number): string {
  const [yuan, jiao, fen] = [Math.floor(amountFen / 100), Math.floor(amountFen / 10) % 10, amountFen % 10]
  const whole = yuan > 0 ? `${yuanWords(yuan)}元` : ''
  if (jiao === 0 && fen === 0) return `${whole || '零元'}整`
  const gap = jiao === 0 && yuan > 0 ? '零' : ''
  return `${whole}${jiao > 0 ? `${digits[jiao]}角` : gap}${fen > 0 ? `${digits[fen]}分` : '整'}`
}
