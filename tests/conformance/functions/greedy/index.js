const kept = []

/** 320 MB outside the heap, which no limit of the heap holds back. */
function keep(make) {
  for (let i = 0; i < 8; i++) kept.push(make())
  return kept.length
}

exports.main = async ({ how }) => {
  if (how === 'buffers') return keep(() => Buffer.alloc(40 * 1024 * 1024, 1))
  if (how === 'buffers, then none') {
    keep(() => Buffer.alloc(40 * 1024 * 1024, 1))
    kept.length = 0
  }
  if (how === 'strings')
    return keep(() =>
      'x'
        .repeat(30 * 1024 * 1024)
        .concat('y')
        .split('z'),
    )
  return how
}
